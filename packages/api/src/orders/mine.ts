import { and, desc, eq, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { belongsTo } from '../order-owner.ts';
import { procedure } from '../trpc.ts';

const Input = z.strictObject({
  /** The last row of the page before. */
  before: z.strictObject({ placedAt: z.int(), id: z.string().max(64) }).optional(),
  limit: z.int().min(1).max(100).default(50),
});

/** The buyer's orders, newest first. */
export const mine = procedure('buyer')
  .input(Input)
  .query(({ ctx: { db, principal }, input: { before, limit } }) => {
    const { order, merchant } = db.tables;
    const { id, number, placedAt, currency, paidMinor } = order;
    const older = before && or(lt(placedAt, before.placedAt), and(eq(placedAt, before.placedAt), lt(id, before.id)));
    return db.readRows(
      db.read
        .select({ id, number, placedAt, currency, paidMinor, merchantId: merchant.id, merchant: merchant.name })
        .from(order)
        .innerJoin(merchant, eq(merchant.id, order.merchantId))
        .where(and(belongsTo(order, principal), older))
        .orderBy(desc(placedAt), desc(id))
        .limit(limit),
    );
  });
