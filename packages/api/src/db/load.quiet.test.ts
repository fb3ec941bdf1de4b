import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tx } from './database.ts';
import { disputeRow, factRow } from './testing-rows.ts';
import { dialects, openTestDatabase, type TestDatabase } from './testing.ts';
import { run, type Work } from './work.ts';

const many = Array.from({ length: 200 }, (_, index) => `n${index}`);

describe.each(dialects)('%s under load', (dialect) => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openTestDatabase(dialect);
  });
  afterEach(() => db.close());

  function* file(tx: Tx, id: string): Work<void> {
    yield* run(tx.q.insert(tx.tables.dispute).values(disputeRow(id)));
    yield* run(tx.q.insert(tx.tables.disputeFact).values(factRow(id, 1)));
    const { counter } = tx.tables;
    const once = { target: [counter.name, counter.shard], set: { value: sql`${counter.value} + 1` } };
    yield* run(tx.q.insert(counter).values({ name: 'filed', value: 1 }).onConflictDoUpdate(once));
  }

  test(
    '200 works beside 200 single statements: none is refused and the event loop stays free',
    { retry: 2 },
    async () => {
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const works = many.map((id) => db.write((tx) => file(tx, id)));
      const statements = many.map(async (id) => {
        await new Promise(setImmediate);
        await db.writer.insert(db.tables.meta).values({ key: id, value: 'v' });
      });
      await Promise.all([...works, ...statements]);
      delay.disable();
      expect(await db.read.select().from(db.tables.counter)).toEqual([{ name: 'filed', shard: 0, value: 200 }]);
      expect(await db.read.$count(db.tables.meta)).toBe(200);
      expect(delay.percentile(99) / 1e6).toBeLessThan(50);
    },
  );
});
