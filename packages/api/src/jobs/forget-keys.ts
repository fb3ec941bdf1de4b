import { and, isNotNull, lte } from 'drizzle-orm';
import type { DisputeHouse } from '../disputes/house.ts';

/** Drops the keys whose time is over; a filing's has no end. */
export async function forgetKeys({ db, clock }: DisputeHouse): Promise<number> {
  const { commandKey } = db.tables;
  await db.writer
    .delete(commandKey)
    .where(and(isNotNull(commandKey.expiresAt), lte(commandKey.expiresAt, clock.now())));
  return 0;
}
