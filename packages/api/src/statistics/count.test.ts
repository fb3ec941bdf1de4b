import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COUNTED_TO, DisputeFilter } from '@redress/shared/statistics/filter';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { disputeRow } from '../db/testing-rows.ts';
import { countOf } from './count.ts';

describe.each(dialects)('counting on %s', (dialect) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    const { dispute, counter } = db.tables;
    const rows = Array.from({ length: COUNTED_TO + 1 }, (_, index) =>
      disputeRow(`d${index}`, { merchantId: index < COUNTED_TO ? 'large' : 'small' }),
    );
    for (let from = 0; from < rows.length; from += 500)
      await db.writer.insert(dispute).values(rows.slice(from, from + 500));
    await db.writer.insert(counter).values([
      { name: 'all', shard: 0, value: 10_000 },
      { name: 'all', shard: 7, value: 2_000_001 },
      { name: 'state:filed', shard: 0, value: 12 },
    ]);
  });
  afterAll(() => db.close());

  const count = (facets: Partial<DisputeFilter>) => countOf(db, DisputeFilter.parse(facets));

  test('everything, one state and one category are kept totals, exact at any size', async () => {
    expect(await count({ zone: 'UTC' })).toEqual({ value: 2_010_001, more: false });
    expect(await count({ state: 'filed' })).toEqual({ value: 12, more: false });
    expect(await count({ category: 'damaged' })).toEqual({ value: 0, more: false });
  });

  test('any other filter is counted to the bound, and says when there is more', async () => {
    expect(await count({ merchantId: 'small' })).toEqual({ value: 1, more: false });
    expect(await count({ merchantId: 'large' })).toEqual({ value: COUNTED_TO, more: false });
    expect(await count({ state: 'filed', origin: 'buyer' })).toEqual({ value: COUNTED_TO, more: true });
  });
});
