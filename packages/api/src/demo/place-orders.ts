import { allocateMinor } from '@redress/shared/money';
import type { Tx } from '../db/database.ts';
import { run, type Work } from '../db/work.ts';
import { SHOPS, type DemoShop } from './shops.ts';
import { DAYS_AGO } from './stories.ts';
import type { Order } from './telling.ts';

const DAY = 86_400_000;
const EACH = 13;
const BUYERS: Record<string, string[]> = {
  'Asia/Shanghai': ['lin', 'chen'],
  'Asia/Taipei': ['hsu'],
  'Europe/Berlin': ['ana', 'tom'],
  'America/Denver': ['tom', 'ana'],
  'Asia/Tokyo': ['yuki'],
};

/** Which story an order lives through; every third stays without a complaint, so that one can be filed. */
export function plotIndex(index: number): number | null {
  return index % 3 === 2 ? null : (index - Math.floor(index / 3)) % DAYS_AGO.length;
}

/** Orders of every shop: two items each, with freight and a coupon, shipped and delivered. */
export function* placeOrders(tx: Tx, now: number): Work<Order[]> {
  const orders: Order[] = [];
  for (const shop of SHOPS)
    for (let n = 1; n <= EACH; n++) orders.push(yield* placeOrder(tx, shop, n, now - ageOf(orders.length) * DAY));
  return orders;
}

function ageOf(index: number): number {
  const plot = plotIndex(index);
  return plot === null ? 5 + (index % 9) : DAYS_AGO[plot]! + 7;
}

function* placeOrder(tx: Tx, shop: DemoShop, n: number, placedAt: number): Work<Order> {
  const { order, orderPayment, orderShipment } = tx.tables;
  const buyers = BUYERS[shop.zone]!;
  const buyer = buyers[n % buyers.length]!;
  const id = `${shop.id}-${n}`;
  const number = `${shop.id.slice(0, 2).toUpperCase()}${String(26_000 + n * 37)}`;
  const lines = linesOf(shop, id, n);
  const paidMinor = lines.reduce((sum, line) => sum + line.paidMinor, 0);
  const row = {
    id,
    number,
    merchantId: shop.id,
    buyerId: buyer,
    buyerEmail: `${buyer}@example.com`,
    buyerName: buyer,
    currency: shop.currency,
    zone: shop.zone,
    placedAt,
    freightMinor: 0,
    discountMinor: 0,
    paidMinor,
    shop: 'example-market',
  };
  yield* run(tx.q.insert(order).values(row).onConflictDoNothing());
  yield* items(tx, id, lines);
  const payment = {
    id,
    orderId: id,
    method: 'card',
    providerRef: `demo-${id}`,
    amountMinor: paidMinor,
    paidAt: placedAt,
  };
  yield* run(tx.q.insert(orderPayment).values(payment).onConflictDoNothing());
  const shipment = { id, orderId: id, carrier: 'Demo Express', tracking: `DX${placedAt}`.slice(0, 14) };
  yield* run(
    tx.q
      .insert(orderShipment)
      .values({ ...shipment, shippedAt: placedAt + DAY, deliveredAt: placedAt + 4 * DAY })
      .onConflictDoNothing(),
  );
  return { id, number, buyer, merchant: shop.id, currency: shop.currency, zone: shop.zone, lines };
}

type Line = Order['lines'][number] & { sku: string; unitPriceMinor: number };

function linesOf(shop: DemoShop, orderId: string, n: number): Line[] {
  const chosen = [0, 1].map((offset) => shop.goods[(n + offset) % shop.goods.length]!);
  const prices = chosen.map(([, , price]) => price);
  const full = prices.reduce((sum, price) => sum + price, 0);
  // Every fourth order was bought with a coupon, shared among the items in proportion.
  const paid = allocateMinor(n % 4 === 0 ? Math.floor(full * 0.9) : full, prices);
  return chosen.map(([sku, title, unitPriceMinor], index) => ({
    item: `${orderId}-${index + 1}`,
    title,
    quantity: 1,
    paidMinor: paid[index]!,
    refundedMinor: 0,
    sku,
    unitPriceMinor,
  }));
}

function* items(tx: Tx, orderId: string, lines: Line[]): Work<void> {
  for (const { item: id, sku, title, quantity, unitPriceMinor, paidMinor } of lines)
    yield* run(
      tx.q
        .insert(tx.tables.orderItem)
        .values({ id, orderId, sku, title, quantity, unitPriceMinor, paidMinor })
        .onConflictDoNothing(),
    );
}
