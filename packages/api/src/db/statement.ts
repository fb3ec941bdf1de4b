import { Column, is, Param, Placeholder, SQL, type SQLWrapper } from 'drizzle-orm';
import * as drizzleUtils from 'drizzle-orm/utils';
import type { Bound, Prepared, Runnable, Values } from './work.ts';

/** A query taken out of Drizzle once: its text, how values are bound, how a row is read. */
export interface Statement extends Prepared<unknown> {
  readonly text: string;
  readonly name: string | undefined;
  bind(values: Values): unknown[];
  /** Absent when the driver's own row objects are the answer. */
  readonly readRow: ((row: unknown[]) => unknown) | undefined;
  readonly returnsRows: boolean;
}

interface DrizzlePrepared {
  getQuery(): { sql: string; params: unknown[] };
  readonly fields?: Field[];
  readonly joinsNotNullableMap?: Record<string, boolean>;
}
interface Builder extends SQLWrapper {
  _prepare(name?: string): DrizzlePrepared;
}
type Compile = (query: SQL) => { sql: string; params: unknown[] };
type Decoder = { mapFromDriverValue(value: unknown): unknown };
type Field = { path: string[]; field: unknown };

const { mapResultRow } = drizzleUtils as unknown as {
  mapResultRow(fields: Field[], row: unknown[], joins?: Record<string, boolean>): unknown;
};

export function isBound(query: Runnable): query is Bound<unknown> {
  return 'statement' in query;
}

export function compile(query: SQLWrapper, compileSql: Compile, name?: string): Statement {
  if (is(query, SQL)) {
    const { sql, params } = compileSql(query);
    return statement({ text: sql, name, bind: binder(params), readRow: undefined, returnsRows: true });
  }
  const prepared = (query as Builder)._prepare(name);
  const { sql, params } = prepared.getQuery();
  const { fields, joinsNotNullableMap } = prepared;
  return statement({
    text: sql,
    name,
    bind: binder(params),
    readRow: fields && rowReader(fields, joinsNotNullableMap),
    returnsRows: fields !== undefined,
  });
}

function statement(parts: Omit<Statement, 'with'>): Statement {
  const made: Statement = { ...parts, with: (values = {}) => ({ statement: made, values }) };
  return made;
}

// Drizzle's own fillPlaceholders hands null to the encoders, which makes the text "null" of a JSON column.
function binder(params: unknown[]): (values: Values) => unknown[] {
  const slots = params.map((param) => {
    if (is(param, Placeholder)) return { name: param.name, encode: undefined };
    if (is(param, Param) && is(param.value, Placeholder)) {
      const { encoder, value } = param;
      return { name: value.name, encode: (given: unknown) => encoder.mapToDriverValue(given) };
    }
    return { name: undefined, value: param };
  });
  return (values) =>
    slots.map((slot) => {
      if (slot.name === undefined) return slot.value;
      const given = values[slot.name];
      if (given === null) return null;
      if (given === undefined) throw new Error(`no value for placeholder ${slot.name}`);
      return slot.encode ? slot.encode(given) : given;
    });
}

function rowReader(fields: Field[], joins: Record<string, boolean> | undefined) {
  if (fields.some(({ path }) => path.length !== 1)) {
    return (row: unknown[]) => mapResultRow(fields, row, joins);
  }
  const columns = fields.map(({ path, field }) => ({ key: path[0]!, decoder: decoder(field) }));
  return (row: unknown[]) => {
    const read: Record<string, unknown> = {};
    for (let index = 0; index < columns.length; index += 1) {
      const { key, decoder: decode } = columns[index]!;
      const value = row[index];
      read[key] = decode === undefined || value === null ? value : decode.mapFromDriverValue(value);
    }
    return read;
  };
}

function decoder(field: unknown): Decoder | undefined {
  if (is(field, Column)) {
    const passesThrough = field.mapFromDriverValue === Column.prototype.mapFromDriverValue;
    return passesThrough ? undefined : field;
  }
  if (is(field, SQL)) return (field as unknown as { decoder: Decoder }).decoder;
  return (field as { sql: { decoder: Decoder } }).sql.decoder;
}
