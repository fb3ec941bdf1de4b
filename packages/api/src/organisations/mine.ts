import { asc, inArray } from 'drizzle-orm';
import { procedure } from '../trpc.ts';

/** The shops this person answers for, by name. */
export const mine = procedure('merchant').query(async ({ ctx: { db, principal } }) => {
  const { merchant } = db.tables;
  if (principal.merchantIds.length === 0) return [];
  return db.readRows(
    db.read
      .select({ id: merchant.id, name: merchant.name })
      .from(merchant)
      .where(inArray(merchant.id, [...principal.merchantIds]))
      .orderBy(asc(merchant.name)),
  );
});
