import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, lte, or, sql } from 'drizzle-orm';
import type { Database, Tx } from '../db/database.ts';
import { forUpdate } from '../db/lock.ts';
import { rows, run } from '../db/work.ts';
import type { Tables } from '../db/tables.ts';

export type EffectRow = Tables['effect']['$inferSelect'];

const LEASE_MS = 60_000;
const AT_ONCE = 20;
export const MOST_ATTEMPTS = 12;
/** What somebody's money or hearing hangs on is tried until it is done, however long the other side is silent. */
const NEVER_LAID_ASIDE: ReadonlySet<string> = new Set(['sendPayment', 'assignArbitrator']);

/** Takes due effects for this process: claimed in a short write, worked on outside it. */
export function claim(db: Database, now: number): Promise<{ holder: string; effects: EffectRow[] }> {
  const holder = randomUUID();
  return db.write(function* (tx) {
    const { effect } = tx.tables;
    const free = or(eq(effect.state, 'waiting'), and(eq(effect.state, 'leased'), lte(effect.leaseUntil, now)));
    const due = tx.q
      .select()
      .from(effect)
      .where(and(inArray(effect.state, ['waiting', 'leased']), lte(effect.dueAt, now), free))
      .orderBy(asc(effect.dueAt), asc(effect.id))
      .limit(AT_ONCE);
    const effects = yield* rows(forUpdate(due, { skipLocked: true }));
    if (effects.length === 0) return { holder, effects };
    // Counted when it begins: an effect that brings the process down would be tried for ever.
    const attempts = sql`${effect.attempts} + 1`;
    const lease = { state: 'leased' as const, holder, leaseUntil: now + LEASE_MS, attempts };
    yield* run(
      tx.q
        .update(effect)
        .set(lease)
        .where(
          inArray(
            effect.id,
            effects.map(({ id }) => id),
          ),
        ),
    );
    return { holder, effects: effects.map((one) => ({ ...one, attempts: one.attempts + 1 })) };
  });
}

/** Done: written only while the lease is ours; what it carried is forgotten with it. Shares its commit with who else waits. */
export function settle(db: Database, id: string, holder: string, now: number): Promise<void> {
  return db.write((tx) => run(settled(tx).with({ id, holder, now })));
}

function settled(tx: Tx) {
  const { effect } = tx.tables;
  const nothing = { holder: null, leaseUntil: null, error: null, payload: {} };
  return tx.prepared('effect.settle', (q) =>
    q
      .update(effect)
      .set({ state: 'done', doneAt: sql`${sql.placeholder('now')}`, ...nothing })
      .where(and(eq(effect.id, sql.placeholder('id')), eq(effect.holder, sql.placeholder('holder')))),
  );
}

/** Failed: tried again with growing patience, at last laid aside with its error. */
export async function postpone(
  db: Database,
  row: EffectRow,
  holder: string,
  now: number,
  failure: { error: string; permanent: boolean },
): Promise<void> {
  const { effect } = db.tables;
  const worn = row.attempts >= MOST_ATTEMPTS && !NEVER_LAID_ASIDE.has(row.kind);
  const dead = failure.permanent || worn;
  const next = {
    state: dead ? ('dead' as const) : ('waiting' as const),
    dueAt: now + patience(row.attempts),
    error: failure.error.slice(0, 500),
    holder: null,
    leaseUntil: null,
  };
  await db.writer
    .update(effect)
    .set(next)
    .where(and(eq(effect.id, row.id), eq(effect.holder, holder)));
}

/** 5 s, 10 s, 20 s … at most an hour, with a little chance so that not all come back at once. */
export function patience(attempts: number): number {
  // Whole milliseconds: PostgreSQL takes no others.
  return Math.round(Math.min(3_600_000, 5000 * 2 ** Math.min(attempts - 1, 20)) * (0.8 + Math.random() * 0.4));
}
