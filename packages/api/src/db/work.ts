import type { SQL, SQLWrapper } from 'drizzle-orm';

/** A Drizzle builder, raw `sql`, or a prepared statement with its values. */
export type Query<Row> = (PromiseLike<Row[]> & SQLWrapper) | SQL<Row> | Bound<Row>;
export type Runnable = SQLWrapper | Bound<unknown>;

export type Values = Record<string, unknown>;

/** Made once for a name, then bound to values as often as wanted. */
export interface Prepared<Row> {
  with(values?: Values): Bound<Row>;
}

export interface Bound<Row> {
  readonly statement: Prepared<Row>;
  readonly values: Values;
  /** Never there: carries the type of a row. */
  readonly row?: Row;
}

export type Step = Runnable | readonly Runnable[];

/**
 * What happens inside one transaction, written as a generator so that one code runs without a single
 * await on SQLite and with awaits on PostgreSQL. A work may be started again from its beginning, so it
 * keeps its results in what it returns. A statement that fails ends it: nothing of it is kept.
 */
export type Work<Result> = Generator<Step, Result, unknown>;

export function* rows<Row>(query: Query<Row>): Work<Row[]> {
  return (yield query) as Row[];
}

export function* row<Row>(query: Query<Row>): Work<Row | undefined> {
  return ((yield query) as Row[])[0];
}

export function* run(query: Runnable): Work<void> {
  yield query;
}

type Answers<Queries extends readonly Runnable[]> = {
  -readonly [Index in keyof Queries]: Queries[Index] extends Query<infer Row> ? Row[] : unknown[];
};

/** Sends statements that do not wait for each other's answers in one round trip. */
export function* together<const Queries extends readonly Runnable[]>(queries: Queries): Work<Answers<Queries>> {
  return (yield queries) as Answers<Queries>;
}
