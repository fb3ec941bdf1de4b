import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Tx } from '../db/database.ts';
import { row, run } from '../db/work.ts';
import type { Work } from '../db/work.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';

const Input = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** The merchant whose people these will be. */
  merchantId: z.string().max(64),
});

/** Gives a merchant a place where people can be invited to. */
export const create = procedure('admin')
  .input(Input)
  .mutation(async ({ ctx: { db, clock }, input }) => {
    const id = uuidv7();
    const organisation = { id, name: input.name, slug: id, createdAt: new Date(clock.now()) };
    await db.write((tx) => found(tx, organisation, input.merchantId));
    return { organisationId: id };
  });

function* found(
  tx: Tx,
  organisation: { id: string; name: string; slug: string; createdAt: Date },
  merchantId: string,
): Work<void> {
  const { merchant, organization } = tx.tables;
  const known = yield* row(tx.q.select().from(merchant).where(eq(merchant.id, merchantId)));
  if (!known) throw new Refused({ refusal: 'notFound' });
  if (known.organisationId !== null) throw new Refused({ refusal: 'onlyOnce', command: 'create' });
  yield* run(tx.q.insert(organization).values(organisation));
  yield* run(tx.q.update(merchant).set({ organisationId: organisation.id }).where(eq(merchant.id, merchantId)));
}
