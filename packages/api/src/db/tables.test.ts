import { getTableName, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disputeRow } from './testing-rows.ts';
import { dialects, openTestDatabase, type TestDatabase } from './testing.ts';

describe.each(dialects)('the tables of %s', (dialect) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
  });
  afterAll(() => db.close());

  test('are the ones the code knows, column by column', async () => {
    for (const table of Object.values(db.tables)) {
      expect(await db.read.select().from(table).limit(1), getTableName(table)).toEqual([]);
    }
  });

  test('give back money, dates, flags, JSON and null as they were given', async () => {
    const { user, dispute } = db.tables;
    const ana = {
      id: 'ana',
      name: '安娜',
      email: 'ana@example.org',
      emailVerified: true,
      image: null,
      createdAt: new Date(1_790_000_000_123),
      updatedAt: new Date(0),
      role: 'arbitrator' as const,
      rights: ['intake' as const],
      locale: 'zh-CN',
      zone: 'Asia/Shanghai',
      disabled: false,
    };
    await db.writer.insert(user).values(ana);
    expect(await db.read.select().from(user)).toEqual([ana]);
    const odd = disputeRow('d', { claimedMinor: Number.MAX_SAFE_INTEGER, snapshot: '"5"' as never, closedAt: null });
    await db.writer.insert(dispute).values(odd);
    expect(await db.read.select().from(dispute)).toEqual([expect.objectContaining(odd)]);
    expect(await db.readRows(db.read.select().from(dispute))).toEqual([expect.objectContaining(odd)]);
  });

  test('find words of a dispute, and no longer those that were replaced', async () => {
    const { disputeSearch } = db.tables;
    await db.writer.insert(db.tables.dispute).values(disputeRow('s'));
    const put = (body: string) =>
      db.writer
        .insert(disputeSearch)
        .values({ disputeId: 's', piece: 1, body })
        .onConflictDoUpdate({ target: [disputeSearch.disputeId, disputeSearch.piece], set: { body } });
    await put('退款 款到');
    expect(await find('退款')).toEqual([{ id: 's' }]);
    await put('lamp broken');
    expect([await find('退款'), await find('lamp')]).toEqual([[], [{ id: 's' }]]);
  });

  const find = (word: string) =>
    db.readRows(
      dialect === 'sqlite'
        ? sql<{ id: string }>`select dispute_id as id from dispute_search where id in
            (select rowid from dispute_search_index where dispute_search_index match ${`"${word}"`})`
        : sql<{ id: string }>`select dispute_id as id from dispute_search
            where words @@ phraseto_tsquery('simple', ${word})`,
    );
});
