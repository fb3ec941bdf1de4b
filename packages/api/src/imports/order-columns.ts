import type { Columns } from './csv-table.ts';

const REQUIRED = [
  'order_number',
  'shop',
  'placed_at',
  'zone',
  'currency',
  'merchant_id',
  'merchant_name',
  'buyer_email',
  'buyer_name',
  'sku',
  'title',
  'quantity',
  'unit_price',
  'paid',
] as const;

const OPTIONAL = [
  'discount',
  'freight',
  'payment_method',
  'payment_reference',
  'paid_at',
  'carrier',
  'tracking',
  'shipped_at',
  'delivered_at',
] as const;

export type OrderColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** One line per item; docs/reference/order-import.md says what each column holds. */
export const ORDER_TABLE: Columns<OrderColumn> = { required: REQUIRED, optional: OPTIONAL };
