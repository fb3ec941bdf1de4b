import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { claim, MOST_ATTEMPTS, patience, postpone, settle } from './lease.ts';

const MINUTE = 60_000;

describe.each(dialects)('effects to carry out on %s', (dialect) => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openTestDatabase(dialect);
  });
  afterEach(() => db.close());

  const leave = (id: string, dueAt = 1) =>
    db.writer.insert(db.tables.effect).values({ id, kind: 'sendMail', payload: { to: 'x' }, dueAt, createdAt: 1 });
  const rowOf = async (id: string) =>
    (await db.read.select().from(db.tables.effect).where(eq(db.tables.effect.id, id)))[0]!;
  const ids = async (now: number) => (await claim(db, now)).effects.map(({ id }) => id);

  test('are taken when due, the oldest first, and by one taker only', async () => {
    for (let n = 0; n < 30; n++) await leave(`e${String(n).padStart(2, '0')}`, n);
    await leave('later', 1_000);
    const taken = await Promise.all([ids(100), ids(100), ids(100)]);
    expect(taken.flat().toSorted()).toEqual(Array.from({ length: 30 }, (_, n) => `e${String(n).padStart(2, '0')}`));
    expect(await ids(100)).toEqual([]);
  });

  test('come back when their taker is not heard of for a minute, and the try is counted', async () => {
    await leave('e');
    expect(await ids(1)).toEqual(['e']);
    expect(await ids(MINUTE)).toEqual([]);
    expect(await ids(MINUTE + 1)).toEqual(['e']);
    expect((await rowOf('e')).attempts).toBe(2);
  });

  test('are settled and postponed only by who holds them', async () => {
    await leave('e');
    const first = await claim(db, 1);
    const second = await claim(db, MINUTE + 1);
    await settle(db, 'e', first.holder, 1);
    await postpone(db, first.effects[0]!, first.holder, 1, { error: 'late', permanent: true });
    expect(await rowOf('e')).toMatchObject({ state: 'leased', holder: second.holder, error: null });
    await settle(db, 'e', second.holder, 5);
    expect(await rowOf('e')).toMatchObject({ state: 'done', doneAt: 5, payload: {}, holder: null, leaseUntil: null });
  });

  test('that fail are tried again with growing patience, and at last laid aside', async () => {
    await leave('e');
    let now = 1;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const { holder, effects } = await claim(db, now);
      expect(effects[0]?.attempts).toBe(attempt);
      await postpone(db, effects[0]!, holder, now, { error: 'no route', permanent: false });
      const row = await rowOf('e');
      expect(row).toMatchObject({ error: 'no route', state: attempt < MOST_ATTEMPTS ? 'waiting' : 'dead' });
      expect(await ids(row.dueAt - 1)).toEqual([]);
      now = row.dueAt;
    }
    expect(await ids(now + 10 * 365 * 86_400_000)).toEqual([]);
    expect((await rowOf('e')).payload).toEqual({ to: 'x' });
  });

  test('that never can succeed are laid aside at once', async () => {
    await leave('e');
    const { holder, effects } = await claim(db, 1);
    await postpone(db, effects[0]!, holder, 1, { error: 'no such address', permanent: true });
    expect(await rowOf('e')).toMatchObject({ state: 'dead', attempts: 1 });
  });
});

test('patience doubles from five seconds to an hour', () => {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const base = Math.min(3_600_000, 5_000 * 2 ** (attempt - 1));
    expect(patience(attempt)).toBeGreaterThanOrEqual(base * 0.8);
    expect(patience(attempt)).toBeLessThanOrEqual(base * 1.2);
  }
});
