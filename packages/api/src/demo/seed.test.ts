import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STATES } from '@redress/shared/vocabulary/state';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig, type Config } from '../config.ts';
import { openDatabase } from '../db/open.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { chainProblems } from '../testing/chain-problems.ts';
import { rowsNow } from '../testing/rows-now.ts';
import { seedDemo } from './seed.ts';

describe.each(dialects)('the demo on %s', (dialect) => {
  let db: TestDatabase;
  let config: Config;
  beforeEach(async () => {
    db = await openTestDatabase(dialect);
    config = readConfig({ REDRESS_DATA: mkdtempSync(join(tmpdir(), 'redress-demo-')), PORT: '0' });
  });
  afterEach(() => db.close());

  const disputes = () => db.read.select().from(db.tables.dispute);

  let whole = 0;
  test('shows disputes in every state and several currencies, each with a sound chain, and again changes nothing', async () => {
    await seedDemo(db, config);
    const before = await rowsNow(db);
    await seedDemo(db, config);
    expect(await rowsNow(db)).toEqual(before);
    const rows = await disputes();
    whole = rows.length;
    expect(STATES.filter((state) => !rows.some((row) => row.state === state))).toEqual([]);
    expect(new Set(rows.map(({ currency }) => currency)).size).toBeGreaterThanOrEqual(4);
    for (const { id } of rows) expect(await chainProblems(db, id)).toEqual([]);
  });

  test('goes on where a start was cut off, and tells no story twice', async () => {
    const cut = await openDatabase(db.config);
    const first = seedDemo(cut, config).catch((error: unknown) => error);
    // The power fails once some stories are told.
    for (let told = 0; told < 5; told = (await disputes()).length) await new Promise((turn) => setImmediate(turn));
    await cut.close();
    expect(await first).toBeInstanceOf(Error);
    await seedDemo(db, config);
    const orders = (await disputes()).map(({ orderId }) => orderId);
    expect(new Set(orders).size).toBe(orders.length);
    expect(orders).toHaveLength(whole);
    const [mark] = await db.read.select().from(db.tables.meta).where(eq(db.tables.meta.key, 'demo'));
    expect(mark?.value).toBe('seeded');
  });
});
