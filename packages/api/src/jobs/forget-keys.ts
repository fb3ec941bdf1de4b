import { and, isNotNull, lte } from 'drizzle-orm';
import type { DisputeHouse } from '../disputes/house.ts';

/** Keys of commands are kept 30 days; those of filings as long as their dispute. */
export async function forgetKeys({ db, clock }: DisputeHouse): Promise<number> {
  const { commandKey } = db.tables;
  await db.writer
    .delete(commandKey)
    .where(and(isNotNull(commandKey.expiresAt), lte(commandKey.expiresAt, clock.now())));
  return 0;
}
