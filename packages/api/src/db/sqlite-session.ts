import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { SQLWrapper } from 'drizzle-orm';
import type { Statement as SqliteStatement } from 'better-sqlite3';
import type { Reader } from './database.ts';
import { preparedStatements } from './prepared.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { isBound, type Statement } from './statement.ts';
import type { Prepared, Query, Runnable, Step } from './work.ts';

/** One connection: Drizzle to build with, and the statements prepared on it. */
export interface SqliteSession {
  readonly connection: SqliteConnection;
  readonly q: Reader;
  prepared<Row>(name: string, build: (q: Reader) => Query<Row> | SQLWrapper): Prepared<Row>;
  execute(step: Step): unknown;
}

export function sqliteSession(connection: SqliteConnection): SqliteSession {
  const { q, compiled, prepared } = preparedStatements(drizzle(connection, { casing: 'snake_case' }));
  const native = new WeakMap<Prepared<unknown>, SqliteStatement>();

  function run(statement: Statement, values: Record<string, unknown>): unknown[] {
    let prepared = native.get(statement);
    if (prepared === undefined) {
      prepared = connection.prepare(statement.text);
      if (prepared.reader && statement.readRow) prepared.raw();
      native.set(statement, prepared);
    }
    const params = statement.bind(values);
    if (!prepared.reader) {
      prepared.run(...params);
      return [];
    }
    const found = prepared.all(...params);
    const { readRow } = statement;
    return readRow ? found.map((row) => readRow(row as unknown[])) : found;
  }

  function executeOne(query: Runnable): unknown[] {
    if (isBound(query)) return run(query.statement as Statement, query.values);
    return run(compiled(query), {});
  }

  return {
    connection,
    q,
    prepared,
    execute: (step) => (Array.isArray(step) ? step.map(executeOne) : executeOne(step as Runnable)),
  };
}
