import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { merchantTables } from './merchant.ts';

export function orderTables(kit: Kit, { merchant }: ReturnType<typeof merchantTables>) {
  const order = orderTable(kit, merchant);
  return {
    order,
    orderItem: orderItemTable(kit, order),
    orderPayment: orderPaymentTable(kit, order),
    orderShipment: orderShipmentTable(kit, order),
    handover: handoverTable(kit, order),
  };
}

function orderTable(kit: Kit, merchant: ReturnType<typeof merchantTables>['merchant']) {
  return kit.table(
    'shop_order',
    {
      id: kit.text().primaryKey(),
      number: kit.text().notNull(),
      merchantId: kit
        .text()
        .notNull()
        .references(() => merchant.id, { onDelete: 'restrict' }),
      buyerId: kit.text(),
      buyerEmail: kit.text().notNull(),
      buyerName: kit.text().notNull(),
      currency: kit.text().notNull(),
      zone: kit.text().notNull(),
      placedAt: kit.instant().notNull(),
      freightMinor: kit.money().notNull(),
      discountMinor: kit.money().notNull(),
      paidMinor: kit.money().notNull(),
      shop: kit.text().notNull(),
    },
    (t) => [
      kit.unique('shop_order_number').on(t.shop, t.number, t.merchantId),
      kit.index('shop_order_buyer').on(t.buyerId, t.placedAt, t.id),
      kit.index('shop_order_email').on(t.buyerEmail, t.placedAt, t.id),
      kit.index('shop_order_merchant').on(t.merchantId, t.placedAt, t.id),
      kit.check(
        'shop_order_amounts_not_negative',
        sql`${t.freightMinor} >= 0 and ${t.discountMinor} >= 0 and ${t.paidMinor} >= 0`,
      ),
    ],
  );
}

function orderItemTable(kit: Kit, order: ReturnType<typeof orderTable>) {
  return kit.table(
    'order_item',
    {
      id: kit.text().primaryKey(),
      orderId: kit
        .text()
        .notNull()
        .references(() => order.id, { onDelete: 'restrict' }),
      sku: kit.text().notNull(),
      title: kit.text().notNull(),
      quantity: kit.int().notNull(),
      unitPriceMinor: kit.money().notNull(),
      paidMinor: kit.money().notNull(),
      refundedMinor: kit.money().notNull().default(0),
    },
    (t) => [
      kit.index('order_item_order').on(t.orderId, t.id),
      kit.check('order_item_quantity_positive', sql`${t.quantity} > 0`),
      kit.check('order_item_price_not_negative', sql`${t.unitPriceMinor} >= 0`),
      kit.check('order_item_refund_within_paid', sql`${t.refundedMinor} >= 0 and ${t.refundedMinor} <= ${t.paidMinor}`),
    ],
  );
}

function orderPaymentTable(kit: Kit, order: ReturnType<typeof orderTable>) {
  return kit.table(
    'order_payment',
    {
      id: kit.text().primaryKey(),
      orderId: kit
        .text()
        .notNull()
        .references(() => order.id, { onDelete: 'restrict' }),
      method: kit.text().notNull(),
      providerRef: kit.text().notNull(),
      amountMinor: kit.money().notNull(),
      paidAt: kit.instant().notNull(),
    },
    (t) => [
      kit.index('order_payment_order').on(t.orderId, t.id),
      kit.check('order_payment_amount_positive', sql`${t.amountMinor} > 0`),
    ],
  );
}

function orderShipmentTable(kit: Kit, order: ReturnType<typeof orderTable>) {
  return kit.table(
    'order_shipment',
    {
      id: kit.text().primaryKey(),
      orderId: kit
        .text()
        .notNull()
        .references(() => order.id, { onDelete: 'restrict' }),
      carrier: kit.text().notNull(),
      tracking: kit.text().notNull(),
      shippedAt: kit.instant(),
      deliveredAt: kit.instant(),
    },
    (t) => [kit.index('order_shipment_order').on(t.orderId, t.id)],
  );
}

function handoverTable(kit: Kit, order: ReturnType<typeof orderTable>) {
  return kit.table(
    'handover',
    {
      jti: kit.text().primaryKey(),
      orderId: kit
        .text()
        .notNull()
        .references(() => order.id, { onDelete: 'restrict' }),
      expiresAt: kit.instant().notNull(),
      usedAt: kit.instant(),
      usedBy: kit.text(),
    },
    (t) => [
      kit.index('handover_expires').on(t.expiresAt),
      kit.check('handover_use_has_user', sql`(${t.usedAt} is null) = (${t.usedBy} is null)`),
    ],
  );
}
