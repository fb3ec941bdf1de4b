import type { Currency } from '@redress/shared/money';
import type { RowFault, TableRow } from './csv-table.ts';
import { OrderCells } from './order-cells.ts';
import type { OrderColumn } from './order-columns.ts';
import { readAmount } from './read-amount.ts';
import { readInstant } from './read-instant.ts';

/** What every line of an order repeats. */
export interface OrderHead {
  shop: string;
  number: string;
  placedAt: number;
  zone: string;
  currency: Currency;
  merchantId: string;
  merchantName: string;
  buyerEmail: string;
  buyerName: string;
}

export interface LineItem {
  sku: string;
  title: string;
  quantity: number;
  unitPriceMinor: number;
}

export interface Payment {
  method: string;
  providerRef: string;
  paidAt: number;
}

export interface Shipment {
  carrier: string;
  tracking: string;
  shippedAt: number | null;
  deliveredAt: number | null;
}

export interface OrderLine {
  line: number;
  head: OrderHead;
  item: LineItem;
  paidMinor: number;
  discountMinor: number;
  freightMinor: number;
  payment: Payment | null;
  shipment: Shipment | null;
}

/** One line read, or everything that is wrong with it. */
export function readOrderLine({ line, columns }: TableRow<OrderColumn>): OrderLine | RowFault[] {
  const read = OrderCells.safeParse(columns);
  if (!read.success) {
    return read.error.issues.map((issue) => ({ line, column: String(issue.path[0]), reason: issue.message }));
  }
  const cells = read.data;
  const faults: RowFault[] = [];
  const blame = (column: OrderColumn, reason: string) => void faults.push({ line, column, reason });
  const amount = (column: OrderColumn & keyof OrderCells, otherwise = '') => {
    const minor = readAmount(String(cells[column] || otherwise), cells.currency);
    if (typeof minor === 'number') return minor;
    blame(column, minor);
    return 0;
  };
  const instant = (column: OrderColumn & keyof OrderCells) => {
    const written = String(cells[column]);
    const at = written === '' ? null : readInstant(written, cells.zone);
    if (written !== '' && at === null) blame(column, `"${written}" ${NO_INSTANT}`);
    return at;
  };
  const order: OrderLine = {
    line,
    head: headOf(cells, instant('placed_at') ?? 0),
    item: itemOf(cells, amount('unit_price')),
    paidMinor: amount('paid'),
    discountMinor: amount('discount', '0'),
    freightMinor: amount('freight', '0'),
    payment: paymentOf(cells, instant('paid_at'), blame),
    shipment: shipmentOf(cells, instant('shipped_at'), instant('delivered_at'), blame),
  };
  return faults.length > 0 ? faults : order;
}

const NO_INSTANT = 'is no day (2026-03-01) and no instant with its offset (2026-03-01T10:00:00+08:00)';

type Blame = (column: OrderColumn, reason: string) => void;

function headOf(cells: OrderCells, placedAt: number): OrderHead {
  const { shop, zone, currency } = cells;
  return {
    shop,
    number: cells.order_number,
    placedAt,
    zone,
    currency,
    merchantId: cells.merchant_id,
    merchantName: cells.merchant_name,
    buyerEmail: cells.buyer_email,
    buyerName: cells.buyer_name,
  };
}

function itemOf({ sku, title, quantity }: OrderCells, unitPriceMinor: number): LineItem {
  return { sku, title, quantity, unitPriceMinor };
}

function paymentOf(cells: OrderCells, paidAt: number | null, blame: Blame): Payment | null {
  const { payment_method: method, payment_reference: providerRef } = cells;
  if (method === '' && providerRef === '' && cells.paid_at === '') return null;
  if (method === '') blame('payment_method', 'is empty, though a payment is given');
  if (cells.paid_at === '') blame('paid_at', 'is empty, though a payment is given');
  return { method, providerRef, paidAt: paidAt ?? 0 };
}

function shipmentOf(
  cells: OrderCells,
  shippedAt: number | null,
  deliveredAt: number | null,
  blame: Blame,
): Shipment | null {
  const { carrier, tracking } = cells;
  if (carrier === '' && tracking === '' && shippedAt === null && deliveredAt === null) return null;
  if (carrier === '') blame('carrier', 'is empty, though a shipment is given');
  if (shippedAt !== null && deliveredAt !== null && deliveredAt < shippedAt) {
    blame('delivered_at', 'is before shipped_at');
  }
  return { carrier, tracking, shippedAt, deliveredAt };
}
