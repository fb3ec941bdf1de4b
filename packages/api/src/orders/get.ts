import { and, asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { belongsTo } from '../order-owner.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';

/** One order of the buyer's with what can be complained of. */
export const get = procedure('buyer')
  .input(z.strictObject({ orderId: z.string().min(1).max(64) }))
  .query(async ({ ctx: { db, principal }, input: { orderId } }) => {
    const { order, orderItem, orderShipment, merchant, dispute } = db.tables;
    const [found] = await db.readRows(
      db.read
        .select()
        .from(order)
        .innerJoin(merchant, eq(merchant.id, order.merchantId))
        .where(and(eq(order.id, orderId), belongsTo(order, principal))),
    );
    if (!found) throw new Refused({ refusal: 'notFound' });
    const [items, shipments, disputes] = await Promise.all([
      db.readRows(
        db.read.select().from(orderItem).where(eq(orderItem.orderId, orderId)).orderBy(asc(orderItem.id)).limit(500),
      ),
      db.readRows(db.read.select().from(orderShipment).where(eq(orderShipment.orderId, orderId)).limit(50)),
      db.readRows(
        db.read
          .select({ id: dispute.id, number: dispute.number, state: dispute.state })
          .from(dispute)
          .where(and(eq(dispute.buyerId, principal.id), eq(dispute.orderId, orderId)))
          .orderBy(desc(dispute.filedAt))
          .limit(50),
      ),
    ]);
    const { id, number, shop, currency, zone, placedAt, paidMinor, merchantId } = found.shop_order;
    return {
      id,
      number,
      shop,
      merchantId,
      merchantName: found.merchant.name,
      currency,
      zone,
      placedAt,
      paidMinor,
      items: items.map(({ orderId: _, ...item }) => item),
      shipments: shipments.map(({ orderId: _, ...shipment }) => shipment),
      disputes,
    };
  });
