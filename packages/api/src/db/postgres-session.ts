import { drizzle } from 'drizzle-orm/node-postgres';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { ClientBase, Pool } from 'pg';
import type { Reader } from './database.ts';
import { compile, isBound, type Statement } from './statement.ts';
import type { Prepared, Query, Runnable, Step, Values } from './work.ts';

type Executor = Pick<ClientBase, 'query'> | Pick<Pool, 'query'>;

/** Builds and names statements for one pool; node-postgres prepares a name on each connection once. */
export interface PostgresSession {
  readonly q: Reader;
  prepared<Row>(name: string, build: (q: Reader) => Query<Row> | SQLWrapper): Prepared<Row>;
  execute(on: Executor, step: Step): Promise<unknown>;
}

export function postgresSession(pool: Pool): PostgresSession {
  const drizzled = drizzle(pool, { casing: 'snake_case' });
  const { dialect } = drizzled as unknown as {
    dialect: { sqlToQuery(query: SQL): { sql: string; params: unknown[] } };
  };
  const q = drizzled as unknown as Reader;
  const named = new Map<string, Statement>();
  const compileSql = (query: SQL) => dialect.sqlToQuery(query);

  function executeOne(on: Executor, query: Runnable): Promise<unknown[]> {
    if (isBound(query)) return send(on, query.statement as Statement, query.values);
    return send(on, compile(query, compileSql), {});
  }

  return {
    q,
    prepared<Row>(name: string, build: (q: Reader) => Query<Row> | SQLWrapper) {
      let statement = named.get(name);
      if (statement === undefined) {
        statement = compile(build(q) as SQL, compileSql, name);
        named.set(name, statement);
      }
      return statement as Prepared<Row>;
    },
    execute: (on, step) =>
      Array.isArray(step) ? allOf(step.map((query) => executeOne(on, query))) : executeOne(on, step as Runnable),
  };
}

async function send(on: Executor, statement: Statement, values: Values): Promise<unknown[]> {
  const { name, text, readRow } = statement;
  const params = statement.bind(values);
  const named = name === undefined ? { text } : { name, text };
  if (readRow === undefined) return (await on.query({ ...named, values: params })).rows;
  const { rows } = await on.query<unknown[]>({ ...named, values: params, rowMode: 'array' });
  return rows.map(readRow);
}

// Waits for all, so that no answer of a failed batch arrives unattended; the first failure is the cause of the rest.
export async function allOf(answers: Promise<unknown>[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(answers);
  return settled.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  });
}
