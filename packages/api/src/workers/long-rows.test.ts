import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { disputeRow } from '../db/testing-rows.ts';
import { longRows } from './long-rows.ts';

describe.each(dialects)('long reads on %s', (dialect) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    await db.writer.insert(db.tables.dispute).values([disputeRow('a'), disputeRow('b', { state: 'closed' })]);
  });
  afterAll(() => db.close());

  test('answer with rows of the types that were asked for', async () => {
    const { id, state, snapshot } = db.tables.dispute;
    const found = await longRows(db, db.read.select({ id, state, snapshot }).from(db.tables.dispute).orderBy(id));
    expect(found).toEqual([
      { id: 'a', state: 'filed', snapshot: {} },
      { id: 'b', state: 'closed', snapshot: {} },
    ]);
  });

  test('fail as themselves and leave the next one alone', async () => {
    const broken = db.read.select({ no: sql<number>`no_such_function(1)` }).from(db.tables.dispute);
    await expect(longRows(db, broken)).rejects.toThrow(/no_such_function/);
    expect(await longRows(db, db.read.select({ id: db.tables.dispute.id }).from(db.tables.dispute))).toHaveLength(2);
  });

  test('let everything else go on meanwhile', { retry: 2 }, async () => {
    const { dispute } = db.tables;
    const counting = sql<number>`(with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000)
      select count(*) from n)`;
    const delay = monitorEventLoopDelay({ resolution: 5 });
    await longRows(db, db.read.select({ id: dispute.id }).from(dispute).limit(1));
    delay.enable();
    const [row] = await longRows(db, db.read.select({ counted: counting }).from(dispute).limit(1));
    delay.disable();
    expect(row?.counted).toBe(1_000_000);
    expect(delay.max / 1e6).toBeLessThan(100);
  });
});
