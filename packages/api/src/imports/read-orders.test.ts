import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterAll, expect, test } from 'vitest';
import type { OrderColumn } from './order-columns.ts';
import { readOrders } from './read-orders.ts';

const directory = mkdtempSync(join(tmpdir(), 'redress-read-orders-'));
afterAll(() => rmSync(directory, { recursive: true }));

type Line = Partial<Record<OrderColumn, string>>;
const LINE = {
  order_number: '7',
  shop: 'harbour',
  placed_at: '2026-03-01',
  zone: 'Asia/Tokyo',
  currency: 'JPY',
  merchant_id: 'm',
  merchant_name: 'M',
  buyer_email: 'a@example.com',
  buyer_name: 'A',
  sku: 's1',
  title: 'T',
  quantity: '1',
  unit_price: '1000',
  paid: '1000',
} satisfies Line;

async function read(...changes: Line[]) {
  const path = join(directory, 'orders.csv');
  const lines = changes.map((change) => ({ ...LINE, ...change }));
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  writeFileSync(path, stringify(lines, { header: true, columns }));
  const found = [];
  for await (const one of readOrders(path)) found.push(one);
  return found;
}

async function faultsOf(...changes: Line[]) {
  return (await read(...changes)).flatMap((one) => ('faults' in one ? one.faults : []));
}

test('optional columns may be left out altogether', async () => {
  expect(await read({})).toMatchObject([
    { item: { paidMinor: 1000, payment: null, shipments: [], items: [{ sku: 's1' }] } },
  ]);
});

test('a voucher and freight on one line are shared among the items by price', async () => {
  const lines = [
    { unit_price: '3000', paid: '0', discount: '400', freight: '500' },
    { sku: 's2', paid: '4100' },
  ];
  const [order] = await read(...lines);
  expect(order).toMatchObject({ item: { paidMinor: 4100, items: [{ paidMinor: 2700 }, { paidMinor: 900 }] } });
});

test('the sum must hold over the order', async () => {
  expect(await faultsOf({}, { sku: 's2', paid: '999' })).toEqual([
    { line: 2, column: 'paid', reason: 'items 2000 + freight 0 − discount 0 make 2000 in this order, not 1999' },
  ]);
});

test.each<[string, Line[], number, string]>([
  ['another buyer in the second line', [{}, { sku: 's2', buyer_email: 'b@example.com' }], 3, 'buyer_email'],
  ['an item twice', [{}, {}], 3, 'sku'],
  [
    'two payments',
    [
      { payment_method: 'card', payment_reference: '1', paid_at: '2026-03-01' },
      { sku: 's2', payment_method: 'card', payment_reference: '2', paid_at: '2026-03-01' },
    ],
    3,
    'payment_reference',
  ],
  ['a payment without its time', [{ payment_method: 'card' }], 2, 'paid_at'],
  ['a parcel without a carrier', [{ tracking: '1' }], 2, 'carrier'],
  [
    'delivered before it was shipped',
    [{ carrier: 'c', shipped_at: '2026-03-02', delivered_at: '2026-03-01' }],
    2,
    'delivered_at',
  ],
  ['a local time without offset', [{ placed_at: '2026-03-01 10:00' }], 2, 'placed_at'],
  ['decimals the currency has not', [{ unit_price: '1000.00' }], 2, 'unit_price'],
  ['an unknown currency', [{ currency: 'XYZ' }], 2, 'currency'],
  ['an unknown zone', [{ zone: 'Tokyo' }], 2, 'zone'],
  ['an empty cell', [{ title: ' ' }], 2, 'title'],
  ['the order torn apart', [{}, { order_number: '8' }, { sku: 's2' }], 4, 'order_number'],
  ['worth too much', [{ quantity: '1000000', unit_price: '99999999999', paid: '1' }], 2, 'paid'],
])('%s is a fault with line and column', async (_what, lines, line, column) => {
  expect(await faultsOf(...lines)).toMatchObject([{ line, column }]);
});
