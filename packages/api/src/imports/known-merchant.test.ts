import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { knownMerchant, slugOf } from './known-merchant.ts';

test('case, commas and accents do not make another merchant', () => {
  expect(slugOf('EQUIFAX, INC.')).toBe(slugOf('Equifax Inc'));
  expect(slugOf('Société Générale')).toBe('societe-generale');
  expect(slugOf('京东 商城')).toBe('京东-商城');
  expect(slugOf('***')).toMatch(/^[0-9a-f]{32}$/);
});

describe.each(dialects)('on %s', (dialect) => {
  let db: TestDatabase;
  beforeAll(async () => void (db = await openTestDatabase(dialect)));
  afterAll(() => db.close());

  test('a merchant seen twice at the same moment is made once and keeps its first name', async () => {
    const see = (id: string, name: string) =>
      db.write((tx) => knownMerchant(tx, { id, externalId: 'lamps', name, zone: 'Europe/Berlin', createdAt: 1 }));
    const ids = await Promise.all([see('m1', 'Harbour Lamps'), see('m2', 'HARBOUR LAMPS')]);
    expect(new Set(ids).size).toBe(1);
    const rows = await db.read.select().from(db.tables.merchant);
    expect(rows).toMatchObject([{ id: ids[0], externalId: 'lamps' }]);
  });
});
