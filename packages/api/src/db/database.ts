import type { SQLWrapper } from 'drizzle-orm';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Tables } from './tables.ts';
import type { Prepared, Query, Values, Work } from './work.ts';

export type Dialect = 'sqlite' | 'postgres';

/** Drizzle as both dialects have it: `await` the builders; `.all()`, `.get()` and `.run()` are SQLite's alone. */
export type Reader = Pick<
  BaseSQLiteDatabase<'async', unknown>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'
>;

export interface Tx {
  readonly dialect: Dialect;
  readonly tables: Tables;
  /** Builds queries; they are executed by yielding them. */
  readonly q: Reader;
  /** Builds once for each name, so a name belongs to one statement: `room.verb`. */
  prepared<Row>(name: string, build: (q: Reader) => Query<Row> | SQLWrapper): Prepared<Row>;
}

export interface Database {
  readonly dialect: Dialect;
  readonly tables: Tables;
  /** On SQLite a connection that refuses writes. */
  readonly read: Reader;
  /** Single statements that commit by themselves, on the connection that writes. */
  readonly writer: Reader;
  readRows<Row>(query: Query<Row>): Promise<Row[]>;
  readPrepared<Row>(name: string, build: (q: Reader) => Query<Row>, values?: Values): Promise<Row[]>;
  /** Answers after the commit. The work may be started more than once, so it has no effects of its own. */
  write<Result>(work: (tx: Tx) => Work<Result>): Promise<Result>;
  close(): Promise<void>;
}
