import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Tx } from './database.ts';
import { busy } from './errors.ts';
import { openTestDatabase, type TestDatabase } from './testing.ts';
import { run, type Work } from './work.ts';

let db: TestDatabase;
beforeEach(async () => {
  db = await openTestDatabase('postgres');
});
afterEach(() => db.close());

const loseTheRace = sql`do $$ begin raise exception 'lost' using errcode = 'serialization_failure'; end $$`;

function losing(times: number) {
  let starts = 0;
  return function* (tx: Tx): Work<number> {
    starts += 1;
    yield* run(tx.q.insert(tx.tables.counter).values({ name: 'a', value: starts }));
    if (starts <= times) yield* run(loseTheRace);
    return starts;
  };
}

test('a work that lost a race starts again from its beginning', async () => {
  expect(await db.write(losing(2))).toBe(3);
  expect(await db.read.select().from(db.tables.counter)).toEqual([{ name: 'a', shard: 0, value: 3 }]);
});

test('a work that always loses is refused as busy after a few starts', async () => {
  const error: unknown = await db.write(losing(100)).catch((reason: unknown) => reason);
  expect(busy(error)).toBe(true);
  expect(await db.read.$count(db.tables.counter)).toBe(0);
});

test('two works that take the same rows in opposite order both end', async () => {
  const names = ['a', 'b'];
  await db.writer.insert(db.tables.counter).values(names.map((name) => ({ name, value: 0 })));
  const touch = (order: string[]) =>
    db.write(function* () {
      for (const name of order) yield* run(sql`update counter set value = value + 1 where name = ${name}`);
    });
  await Promise.all([touch(names), touch(names.toReversed())]);
  expect(await db.readRows(sql`select name, value from counter order by name`)).toEqual([
    { name: 'a', value: 2 },
    { name: 'b', value: 2 },
  ]);
});
