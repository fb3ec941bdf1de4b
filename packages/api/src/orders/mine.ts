import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { belongsTo } from '../order-owner.ts';
import { procedure } from '../trpc.ts';

const Input = z.strictObject({
  /** The last row of the page before. */
  before: z.strictObject({ placedAt: z.int(), id: z.string().max(64) }).optional(),
  limit: z.int().min(1).max(100).default(50),
});

/** The buyer's orders, newest first, with what was bought. */
export const mine = procedure('buyer')
  .input(Input)
  .query(async ({ ctx: { db, principal }, input: { before, limit } }) => {
    const { order, merchant } = db.tables;
    const { id, number, placedAt, currency, paidMinor } = order;
    const older = before && or(lt(placedAt, before.placedAt), and(eq(placedAt, before.placedAt), lt(id, before.id)));
    const orders = await db.readRows(
      db.read
        .select({ id, number, placedAt, currency, paidMinor, merchantId: merchant.id, merchant: merchant.name })
        .from(order)
        .innerJoin(merchant, eq(merchant.id, order.merchantId))
        .where(and(belongsTo(order, principal), older))
        .orderBy(desc(placedAt), desc(id))
        .limit(limit),
    );
    const titles = await titlesIn(db, orders);
    return orders.map((one) => ({ ...one, titles: titles.get(one.id)?.map(({ title }) => title) ?? [] }));
  });

/** Names for a list, not the whole of a very long order. */
const TITLES = 1000;

async function titlesIn(db: Database, orders: readonly { id: string }[]) {
  const { orderItem } = db.tables;
  const { id, orderId, title } = orderItem;
  if (orders.length === 0) return new Map<string, { title: string }[]>();
  const wanted = inArray(
    orderId,
    orders.map((one) => one.id),
  );
  const items = db.read.select({ orderId, title }).from(orderItem).where(wanted).orderBy(asc(id)).limit(TITLES);
  return Map.groupBy(await db.readRows(items), (item) => item.orderId);
}
