import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '@redress/shared/statistics/figures';
import { dialects } from '../db/testing.ts';
import { disputeRow } from '../db/testing-rows.ts';
import { openTestHouse, type TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { router } from '../trpc.ts';
import { figures } from './figures.ts';
import { merchants } from './merchants.ts';
import { table } from './table.ts';
import { factAt, HOUR, NOON, paidOut } from './testing-disputes.ts';

const over = (outcome: 'settled' | 'upheld', hours: number) =>
  ({ state: 'closed', outcome, closedAt: NOON + hours * HOUR }) as const;

const DISPUTES = [
  disputeRow('a', { filedAt: NOON, claimedMinor: 1_000, ...over('settled', 10) }),
  disputeRow('b', { filedAt: NOON, claimedMinor: 2_000, ...over('upheld', 50) }),
  disputeRow('c', { filedAt: NOON, claimedMinor: 9_000_000_000_000, currency: 'CNY', state: 'evidence' }),
  // Already June in Shanghai, still May in Lisbon.
  disputeRow('d', { filedAt: NOON + 6 * HOUR, category: 'damaged', state: 'evidence' }),
  disputeRow('e', { filedAt: Date.UTC(2025, 2, 1), origin: 'imported', state: 'archived', closedAt: NOON }),
];

describe.each(dialects)('the figures on %s', (dialect) => {
  let house: TestHouse;
  let regulator: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    house = await openTestHouse(dialect, { router: { statistics: router({ figures, table, merchants }) } });
    const { db } = house;
    const names = { merchant: 'Harbour Lamps', 'm%': '100% Wool', other: '灯具 HARBOUR' };
    const rows = Object.entries(names).map(([id, name]) => ({ id, name, zone: 'UTC', createdAt: 1 }));
    await db.writer.insert(db.tables.merchant).values(rows);
    await db.writer.insert(db.tables.dispute).values(DISPUTES);
    for (const [id, hours] of [
      ['a', 2],
      ['b', 4],
      ['d', 30],
    ] as const)
      await factAt(db, id, 2, 'answered', NOON + hours * HOUR);
    await factAt(db, 'b', 3, 'ruled', NOON + 40 * HOUR);
    await factAt(db, 'b', 4, 'ruled', NOON + 45 * HOUR);
    await paidOut(db, 'b', 1_500, 'EUR');
    regulator = await signedIn(house, { email: 'overseer@example.com', role: 'regulator' });
  });
  afterAll(() => house.close());

  const ask = async (filter: object): Promise<Figures> =>
    (await regulator.ask('statistics.figures', filter)).body.result.data;
  const countOf = async (facets: object) => {
    const input = { filter: facets, after: null, limit: 1 };
    return (await regulator.ask('statistics.table', input)).body.result.data.total;
  };

  test('count what was filed, what is open, and what became of the rest', async () => {
    expect(await ask({})).toMatchObject({
      filed: 5,
      open: 2,
      over: 3,
      byState: [
        { key: 'closed', count: 2 },
        { key: 'evidence', count: 2 },
        { key: 'archived', count: 1 },
      ],
      byCategory: [
        { key: 'notAsDescribed', count: 4 },
        { key: 'damaged', count: 1 },
      ],
      byOutcome: [
        { key: null, count: 1 },
        { key: 'settled', count: 1 },
        { key: 'upheld', count: 1 },
      ],
    });
  });

  test('count months by the calendar of the zone, the empty ones too', async () => {
    const counts = (found: Figures) => found.byMonth.map(({ month, count }) => [month, count]);
    expect(counts(await ask({ zone: 'Asia/Shanghai' }))).toEqual([
      ['2025-03', 1],
      ['2025-04', 0],
      ['2025-05', 3],
      ['2025-06', 1],
    ]);
    expect(counts(await ask({ zone: 'Europe/Lisbon', from: '2025-04-01' }))).toEqual([['2025-05', 4]]);
    expect(counts(await ask({ merchantId: 'nobody' }))).toEqual([]);
  });

  test('keep each currency for itself', async () => {
    expect((await ask({})).money).toEqual([
      { currency: 'EUR', disputes: 4, claimedMinor: 5_500, refunds: 1, refundedMinor: 1_500 },
      { currency: 'CNY', disputes: 1, claimedMinor: 9_000_000_000_000, refunds: 0, refundedMinor: 0 },
    ]);
  });

  test('tell how long the first answer, the first ruling and the end took', async () => {
    const { answer, ruling, ending } = await ask({});
    expect(answer).toEqual({ of: { value: 3, more: false }, medianMs: 4 * HOUR, p90Ms: 24 * HOUR });
    expect(ruling).toEqual({ of: { value: 1, more: false }, medianMs: 40 * HOUR, p90Ms: 40 * HOUR });
    expect(ending).toEqual({ of: { value: 2, more: false }, medianMs: 10 * HOUR, p90Ms: 50 * HOUR });
  });

  test('are each the number of rows behind them', async () => {
    const { answer, ruling, ending, money } = await ask({});
    expect(await countOf({ has: 'answer' })).toEqual(answer.of);
    expect(await countOf({ has: 'ruling' })).toEqual(ruling.of);
    expect(await countOf({ has: 'ending' })).toEqual(ending.of);
    expect((await countOf({ has: 'refund', currency: 'EUR' })).value).toBe(money[0]?.refunds);
    expect(await countOf({ phase: 'open' })).toEqual({ value: 2, more: false });
    expect((await countOf({ zone: 'Asia/Shanghai', from: '2025-06-01', to: '2025-06-30' })).value).toBe(1);
  });

  test('are for overseers alone', async () => {
    const buyer = await signedIn(house, { email: 'buyer@example.com', role: 'buyer' });
    expect((await buyer.ask('statistics.figures', {})).status).toBe(403);
  });

  test('find merchants by any part of their name, or by their id', async () => {
    const found = async (text: string) =>
      (await regulator.ask('statistics.merchants', { text })).body.result.data.map(({ id }: { id: string }) => id);
    expect((await found('harb')).sort()).toEqual(['merchant', 'other']);
    expect(await found('灯')).toEqual(['other']);
    expect(await found('0%')).toEqual(['m%']);
    expect(await found('m%')).toEqual(['m%']);
    expect(await found('merchant')).toEqual(['merchant']);
  });
});
