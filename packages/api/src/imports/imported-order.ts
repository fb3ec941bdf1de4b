import { allocateMinor, LARGEST_AMOUNT_MINOR, sumMinor, type Currency } from '@redress/shared/money';
import type { RowFault } from './csv-table.ts';
import type { OrderColumn } from './order-columns.ts';
import type { LineItem, OrderHead, OrderLine, Payment, Shipment } from './order-line.ts';
import { writeAmount } from './read-amount.ts';

export interface ImportedItem extends LineItem {
  line: number;
  /** What was paid for it, its share of freight not counted: no more than this can be refunded for it. */
  paidMinor: number;
}

/** An order put together from its lines. */
export interface ImportedOrder {
  line: number;
  head: OrderHead;
  freightMinor: number;
  discountMinor: number;
  paidMinor: number;
  items: ImportedItem[];
  /** An order is paid in one piece. */
  payment: Payment | null;
  shipments: Shipment[];
}

const MOST_ITEMS = 500;

/** By what a payment and a parcel are known again. */
export const paymentName = ({ method, providerRef }: Pick<Payment, 'method' | 'providerRef'>) =>
  `${method}\n${providerRef}`;
export const shipmentName = ({ carrier, tracking }: Pick<Shipment, 'carrier' | 'tracking'>) =>
  `${carrier}\n${tracking}`;

export function assembleOrder(lines: [OrderLine, ...OrderLine[]]): ImportedOrder | RowFault[] {
  const [first] = lines;
  const faults = [...unlikeFirst(lines), ...otherPayments(lines), ...doubleItems(lines), ...sumFaults(lines)];
  if (lines.length > MOST_ITEMS) faults.push(at(first, 'order_number', `has more than ${MOST_ITEMS} items`));
  if (faults.length > 0) return faults;
  return {
    line: first.line,
    head: first.head,
    freightMinor: sumMinor(lines.map((line) => line.freightMinor)),
    discountMinor: sumMinor(lines.map((line) => line.discountMinor)),
    paidMinor: sumMinor(lines.map((line) => line.paidMinor)),
    items: itemsOf(lines),
    payment: lines.find(({ payment }) => payment)?.payment ?? null,
    shipments: lastOfEach(
      lines.flatMap(({ shipment }) => shipment ?? []),
      shipmentName,
    ),
  };
}

const HEAD_COLUMNS = {
  shop: 'shop',
  number: 'order_number',
  placedAt: 'placed_at',
  zone: 'zone',
  currency: 'currency',
  merchantId: 'merchant_id',
  merchantName: 'merchant_name',
  buyerEmail: 'buyer_email',
  buyerName: 'buyer_name',
} as const satisfies Record<keyof OrderHead, OrderColumn>;

function unlikeFirst([first, ...others]: [OrderLine, ...OrderLine[]]): RowFault[] {
  const names = Object.keys(HEAD_COLUMNS) as (keyof OrderHead)[];
  return others.flatMap((line) =>
    names
      .filter((name) => line.head[name] !== first.head[name])
      .map((name) => at(line, HEAD_COLUMNS[name], `is not what line ${first.line} says of the same order`)),
  );
}

function otherPayments(lines: OrderLine[]): RowFault[] {
  const paid = lines.filter(({ payment }) => payment);
  const name = paid[0] && paymentName(paid[0].payment!);
  return paid
    .filter(({ payment }) => paymentName(payment!) !== name)
    .map((line) => at(line, 'payment_reference', `is another payment than line ${paid[0]!.line} gives the order`));
}

function doubleItems(lines: OrderLine[]): RowFault[] {
  const skus = lines.map(({ item }) => item.sku);
  return lines
    .filter(({ item }, index) => skus.indexOf(item.sku) < index)
    .map((line) => at(line, 'sku', `stands twice in the order; add the quantities up in one line`));
}

/** Items + freight − discount = paid, over the whole order: a shop may keep freight or a voucher on one line. */
function sumFaults(lines: [OrderLine, ...OrderLine[]]): RowFault[] {
  const [first] = lines;
  const { currency } = first.head;
  const goods = sumMinor(lines.map(goodsOf));
  const freight = sumMinor(lines.map((line) => line.freightMinor));
  const discount = sumMinor(lines.map((line) => line.discountMinor));
  const paid = sumMinor(lines.map((line) => line.paidMinor));
  if (goods > LARGEST_AMOUNT_MINOR || paid > LARGEST_AMOUNT_MINOR) {
    return [at(first, 'paid', 'the order is worth more than can be handled')];
  }
  if (goods + freight - discount === paid) return [];
  const say = (minor: number) => said(minor, currency);
  const sum = `items ${say(goods)} + freight ${say(freight)} − discount ${say(discount)}`;
  return [at(first, 'paid', `${sum} make ${say(goods + freight - discount)} in this order, not ${say(paid)}`)];
}

function said(minor: number, currency: Currency): string {
  return `${minor < 0 ? '−' : ''}${writeAmount(Math.abs(minor), currency)}`;
}

/** By the lines' own figures where each line adds up by itself, else in proportion to the prices. */
function itemsOf(lines: OrderLine[]): ImportedItem[] {
  const own = lines.map((line) => line.paidMinor - line.freightMinor);
  const each = lines.every((line, index) => own[index]! >= 0 && goodsOf(line) - line.discountMinor === own[index]);
  const shares = each ? own : allocateMinor(Math.max(0, sumMinor(own)), lines.map(goodsOf));
  return lines.map(({ line, item }, index) => ({ ...item, line, paidMinor: shares[index]! }));
}

function goodsOf({ item }: OrderLine): number {
  return item.quantity * item.unitPriceMinor;
}

function lastOfEach<Value>(values: Value[], nameOf: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [nameOf(value), value])).values()];
}

function at({ line }: OrderLine, column: OrderColumn, reason: string): RowFault {
  return { line, column, reason };
}
