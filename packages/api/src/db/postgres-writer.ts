import type { Pool, PoolClient } from 'pg';
import type { Tx } from './database.ts';
import { sqlState } from './errors.ts';
import { allOf, type PostgresSession } from './postgres-session.ts';
import type { Work } from './work.ts';

const mostAttempts = 5;
const worthRepeating = new Set(['40001', '40P01']);

/** Runs each work in a transaction of its own, and again from its start after a deadlock or a lost race. */
export function postgresWriter(pool: Pool, session: PostgresSession, tx: Tx) {
  async function transact<Result>(client: PoolClient, begin: (tx: Tx) => Work<Result>) {
    // Nobody waits for BEGIN alone: it travels with the first statement.
    const begun = client.query('BEGIN');
    begun.catch(() => undefined);
    const work = begin(tx);
    let step = work.next();
    while (step.done !== true) step = work.next(await session.execute(client, step.value));
    await allOf([begun, client.query('COMMIT')]);
    return step.value;
  }

  async function attempt<Result>(begin: (tx: Tx) => Work<Result>): Promise<Result> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      return await transact(client, begin);
    } catch (error) {
      broken = await client.query('ROLLBACK').then(
        () => undefined,
        (failure: Error) => failure,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return async function write<Result>(begin: (tx: Tx) => Work<Result>): Promise<Result> {
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await attempt(begin);
      } catch (error) {
        if (attempts === mostAttempts || !worthRepeating.has(sqlState(error) ?? '')) throw error;
      }
    }
  };
}
