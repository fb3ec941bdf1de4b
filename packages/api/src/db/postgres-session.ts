import { drizzle } from 'drizzle-orm/node-postgres';
import type { SQLWrapper } from 'drizzle-orm';
import type { ClientBase, Pool } from 'pg';
import type { Reader } from './database.ts';
import { preparedStatements } from './prepared.ts';
import { isBound, type Statement } from './statement.ts';
import type { Prepared, Query, Runnable, Step, Values } from './work.ts';

type Executor = Pick<ClientBase, 'query'> | Pick<Pool, 'query'>;

/** Builds and names statements for one pool; node-postgres prepares a name on each connection once. */
export interface PostgresSession {
  readonly q: Reader;
  prepared<Row>(name: string, build: (q: Reader) => Query<Row> | SQLWrapper): Prepared<Row>;
  execute(on: Executor, step: Step): Promise<unknown>;
}

export function postgresSession(pool: Pool): PostgresSession {
  const { q, compiled, prepared } = preparedStatements(drizzle(pool, { casing: 'snake_case' }));

  function executeOne(on: Executor, query: Runnable): Promise<unknown[]> {
    if (isBound(query)) return send(on, query.statement as Statement, query.values);
    return send(on, compiled(query), {});
  }

  return {
    q,
    prepared,
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
