export interface Violation {
  path: string;
  /** What the file points at, when the rule is about an arrow. */
  to?: string | undefined;
  rule: string;
}

export function sentence({ path, to, rule }: Violation): string {
  return `${to ? `${path} → ${to}` : path}: ${rule}`;
}
