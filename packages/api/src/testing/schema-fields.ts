import { z } from 'zod';

export interface Field {
  /** Where it is: `claims[].item`, `command(assign).arbitrator`. */
  readonly place: string;
  readonly kind: 'text' | 'open' | 'closed';
  readonly pattern: string | undefined;
}

interface Node {
  anyOf?: Node[];
  oneOf?: Node[];
  properties?: Record<string, Node & { const?: string }>;
  items?: Node;
  type?: string;
  additionalProperties?: boolean | object;
  const?: string;
  enum?: unknown[];
  pattern?: string;
}

/** Every free text of an input and every object in it, `closed` when it refuses fields it does not know. */
export function fieldsOf(schema: z.ZodType): Field[] {
  return walk(z.toJSONSchema(schema, { io: 'input' }) as Node, '');
}

function walk(node: Node, place: string): Field[] {
  const { anyOf, oneOf, properties, items, type, pattern } = node;
  const found: Field[] = [];
  for (const option of anyOf ?? oneOf ?? []) {
    const name = option.properties?.['type']?.const;
    found.push(...walk(option, name === undefined ? place : `${place}(${name})`));
  }
  for (const [key, value] of Object.entries(properties ?? {}))
    found.push(...walk(value, place ? `${place}.${key}` : key));
  if (items) found.push(...walk(items, `${place}[]`));
  if (type === 'object') found.push({ place, kind: node.additionalProperties === false ? 'closed' : 'open', pattern });
  if (type === 'string' && node.const === undefined && !node.enum) found.push({ place, kind: 'text', pattern });
  return found;
}
