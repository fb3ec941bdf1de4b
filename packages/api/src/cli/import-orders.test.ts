import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { count, eq } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realClock } from '../clock.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { ORDER_TABLE, type OrderColumn } from '../imports/order-columns.ts';
import { importOrders } from './import-orders.ts';

const directory = mkdtempSync(join(tmpdir(), 'redress-orders-'));
afterAll(() => rmSync(directory, { recursive: true }));

type Line = Partial<Record<OrderColumn, string>>;
const LAMP: Line = {
  order_number: '1001',
  shop: 'harbour',
  placed_at: '2026-03-01T10:00:00+01:00',
  zone: 'Europe/Berlin',
  currency: 'EUR',
  merchant_id: 'lamps-de',
  merchant_name: 'Harbour Lamps',
  buyer_email: 'Mei.Lin@example.com',
  buyer_name: 'Mei Lin',
  sku: 'LAMP-1',
  title: 'Desk lamp, brass',
  quantity: '2',
  unit_price: '24.50',
  discount: '4',
  freight: '5.90',
  paid: '50.90',
  payment_method: 'card',
  payment_reference: 'ch_1',
  paid_at: '2026-03-01T10:01:00+01:00',
  carrier: 'DHL',
  tracking: '00340',
  shipped_at: '2026-03-02',
};
const BULB: Line = {
  ...LAMP,
  sku: 'BULB-7',
  title: 'Bulb',
  quantity: '3',
  unit_price: '2',
  discount: '',
  freight: '',
  paid: '6',
};

describe.each(dialects)('on %s', (dialect) => {
  let db: TestDatabase;
  beforeEach(async () => void (db = await openTestDatabase(dialect)));
  afterEach(() => db.close());

  const take = (lines: Line[], dryRun = false) => {
    const file = join(directory, `${dialect}.csv`);
    const columns = [...ORDER_TABLE.required, ...ORDER_TABLE.optional];
    writeFileSync(file, stringify(lines, { header: true, columns }));
    const stream = new Writable({ write: (_chunk, _encoding, done) => done() });
    return importOrders({ db, clock: realClock }, file, { stream, signal: new AbortController().signal, dryRun });
  };
  const all = <Table extends SQLiteTable>(table: Table) => db.read.select().from(table);
  const howMany = async (table: SQLiteTable) => (await db.read.select({ n: count() }).from(table))[0]!.n;

  test('the lines of an order become one order with its items, payment and parcel', async () => {
    expect(await take([LAMP, BULB])).toMatchObject({ counts: { added: 1 }, refused: 0 });
    const { order, orderItem, orderPayment, orderShipment, merchant } = db.tables;
    expect(await all(merchant)).toMatchObject([{ externalId: 'lamps-de', name: 'Harbour Lamps' }]);
    expect(await all(order)).toMatchObject([
      { number: '1001', buyerEmail: 'mei.lin@example.com', freightMinor: 590, discountMinor: 400, paidMinor: 5690 },
    ]);
    expect(await all(orderItem)).toMatchObject([
      { sku: 'LAMP-1', quantity: 2, unitPriceMinor: 2450, paidMinor: 4500, refundedMinor: 0 },
      { sku: 'BULB-7', quantity: 3, unitPriceMinor: 200, paidMinor: 600 },
    ]);
    expect(await all(orderPayment)).toMatchObject([{ method: 'card', providerRef: 'ch_1', amountMinor: 5690 }]);
    expect(await all(orderShipment)).toMatchObject([{ carrier: 'DHL', tracking: '00340', deliveredAt: null }]);
  });

  test('the same file again changes nothing; a later one brings the delivery and takes nothing away', async () => {
    await take([LAMP]);
    const tables = [db.tables.order, db.tables.orderItem, db.tables.orderPayment, db.tables.orderShipment];
    const before = await Promise.all(tables.map(all));
    expect(await take([LAMP])).toMatchObject({ counts: { updated: 1 } });
    expect(await Promise.all(tables.map(all))).toEqual(before);
    await take([{ ...LAMP, shipped_at: '', delivered_at: '2026-03-04' }]);
    const [parcel] = await all(db.tables.orderShipment);
    expect(parcel).toMatchObject({
      shippedAt: Date.parse('2026-03-01T23:00Z'),
      deliveredAt: Date.parse('2026-03-03T23:00Z'),
    });
  });

  test('an order that somebody has claimed is not handed to another address', async () => {
    await take([LAMP]);
    await db.writer.update(db.tables.order).set({ buyerId: 'mei' });
    await take([{ ...LAMP, buyer_email: 'other@example.com' }]);
    expect(await all(db.tables.order)).toMatchObject([{ buyerEmail: 'mei.lin@example.com', buyerId: 'mei' }]);
  });

  test('paid never falls below what was refunded', async () => {
    await take([LAMP]);
    const { orderItem } = db.tables;
    await db.writer.update(orderItem).set({ refundedMinor: 4400 }).where(eq(orderItem.sku, 'LAMP-1'));
    const lowered = await take([{ ...LAMP, discount: '6', paid: '48.90' }]);
    expect(lowered.faults).toEqual([
      { line: 2, column: 'paid', reason: 'leaves 43.00 for LAMP-1, of which 44.00 is refunded already' },
    ]);
    expect(await all(orderItem)).toMatchObject([{ paidMinor: 4500, refundedMinor: 4400 }]);
  });

  test('an item that an earlier file had cannot be left out, nor the currency changed', async () => {
    await take([LAMP, BULB]);
    expect((await take([LAMP])).faults).toMatchObject([{ column: 'sku', reason: expect.stringContaining('BULB-7') }]);
    expect(
      (
        await take([
          { ...LAMP, currency: 'USD' },
          { ...BULB, currency: 'USD' },
        ])
      ).faults,
    ).toMatchObject([{ column: 'currency' }]);
  });

  test('a faulty order costs no other, and each fault names line and column', async () => {
    const other = { ...LAMP, order_number: '1002', quantity: 'two', buyer_email: 'mei' };
    const summary = await take([LAMP, other, { ...LAMP, order_number: '1003' }]);
    expect(summary).toMatchObject({ counts: { added: 2 }, refused: 1 });
    expect(summary.faults).toEqual([
      { line: 3, column: 'buyer_email', reason: 'is no mail address' },
      { line: 3, column: 'quantity', reason: 'is no whole number from 1 on' },
    ]);
  });

  test('a dry run writes nothing and finds the same faults', async () => {
    await take([LAMP]);
    await db.writer.update(db.tables.orderItem).set({ refundedMinor: 4500 });
    const lines = [
      { ...LAMP, discount: '6', paid: '48.90' },
      { ...LAMP, order_number: '1002', merchant_id: 'new' },
      { ...LAMP, order_number: '1003', paid: '1' },
    ];
    const dry = await take(lines, true);
    expect([await howMany(db.tables.order), await howMany(db.tables.merchant)]).toEqual([1, 1]);
    expect(dry).toEqual(await take(lines));
    expect(dry).toMatchObject({ counts: { added: 1 }, refused: 2 });
  });
});
