import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { busy, databaseFull, unavailable, uniqueViolation } from './errors.ts';
import { openDatabase } from './open.ts';
import { openTestDatabase, dialects, type TestDatabase } from './testing.ts';
import { disputeRow } from './testing-rows.ts';
import { run } from './work.ts';

describe.each(dialects)('failures of %s', (dialect) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    await db.writer.insert(db.tables.dispute).values(disputeRow('d', { externalId: 'x' }));
  });
  afterAll(() => db.close());

  const byWork = (row: ReturnType<typeof disputeRow>) =>
    db.write((tx) => run(tx.q.insert(tx.tables.dispute).values(row)));
  const byStatement = async (row: ReturnType<typeof disputeRow>) => db.writer.insert(db.tables.dispute).values(row);

  test.each([
    ['a work', byWork],
    ['a single statement', byStatement],
  ])('a row that exists already is told by its columns, from %s', async (_, insert) => {
    const twin = await failure(insert(disputeRow('e', { externalId: 'x' })));
    expect(uniqueViolation(twin)?.columns).toEqual(['origin', 'external_id']);
    const same = await failure(insert(disputeRow('d', { number: 'other' })));
    expect(uniqueViolation(same)?.columns).toEqual(['id']);
    expect([databaseFull(twin), busy(twin), unavailable(twin)]).toEqual([false, false, false]);
  });

  test('any other failure is not taken for one of these', () => {
    const bug = new TypeError('x is undefined');
    expect([uniqueViolation(bug), databaseFull(bug), busy(bug), unavailable(bug)]).toEqual([
      undefined,
      false,
      false,
      false,
    ]);
  });

  test('a closed database is unavailable', async () => {
    const second = await openDatabase(db.config);
    await second.close();
    expect(unavailable(await failure(readFrom(second)))).toBe(true);
    expect(unavailable(await failure(second.write((tx) => run(tx.q.delete(tx.tables.draft)))))).toBe(true);
  });
});

test('a PostgreSQL that nobody answers for is unavailable', async () => {
  const db = await openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing', directory: '' });
  expect(unavailable(await failure(readFrom(db)))).toBe(true);
  await db.close();
});

test('a PostgreSQL connection that is cut is unavailable, and the next one serves', async () => {
  const db = await openTestDatabase('postgres');
  const cut = db.write(function* (tx) {
    yield* run(sql`select pg_terminate_backend(pg_backend_pid())`);
    yield* run(tx.q.delete(tx.tables.draft));
  });
  expect(unavailable(await failure(cut))).toBe(true);
  expect(await readFrom(db)).toEqual([]);
  await db.close();
});

const readFrom = (db: Database) => db.readRows(db.read.select().from(db.tables.meta));

async function failure(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => expect.unreachable('it succeeded'),
    (error: unknown) => error,
  );
}
