import { Locale } from '@redress/shared/language';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { run } from '../db/work.ts';
import { procedure } from '../trpc.ts';

const Zone = z.string().max(64).refine(isZone);

export const setLocale = procedure('signedIn')
  .input(z.strictObject({ locale: Locale, zone: Zone }))
  .mutation(async ({ ctx: { db, principal }, input }) => {
    const { user } = db.tables;
    await db.write((tx) => run(tx.q.update(user).set(input).where(eq(user.id, principal.id))));
    return input;
  });

function isZone(zone: string): boolean {
  return zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone);
}
