import { LIMITS } from '@redress/shared/limits';
import { Currency } from '@redress/shared/money';
import { writtenSomething, written } from '@redress/shared/prose';
import { z } from 'zod';
import { isZone } from './read-instant.ts';

const cell = (longest: number) => writtenSomething(longest);
const mayBeEmpty = (longest: number) => written(longest).default('');

/** The cells of one line, each by itself; amounts and instants are read with the line's currency and zone. */
export const OrderCells = z.object({
  order_number: cell(64),
  shop: cell(64),
  placed_at: cell(40),
  zone: z.string().refine(isZone, 'is no time zone like Asia/Shanghai'),
  currency: Currency,
  merchant_id: cell(64),
  merchant_name: cell(200),
  buyer_email: z.email('is no mail address').max(254).toLowerCase(),
  buyer_name: cell(200),
  sku: cell(64),
  title: cell(500),
  quantity: z
    .string()
    .regex(/^[1-9]\d*$/, 'is no whole number from 1 on')
    .transform(Number)
    .pipe(z.int().max(LIMITS.quantity)),
  unit_price: cell(20),
  paid: cell(20),
  discount: mayBeEmpty(20),
  freight: mayBeEmpty(20),
  payment_method: mayBeEmpty(60),
  payment_reference: mayBeEmpty(100),
  paid_at: mayBeEmpty(40),
  carrier: mayBeEmpty(60),
  tracking: mayBeEmpty(100),
  shipped_at: mayBeEmpty(40),
  delivered_at: mayBeEmpty(40),
});
export type OrderCells = z.infer<typeof OrderCells>;
