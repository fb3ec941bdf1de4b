import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../db/database.ts';
import { row, run } from '../db/work.ts';
import type { Work } from '../db/work.ts';
import { PERSON_ROLES, RIGHTS } from '../principal.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';

const Standing = z.strictObject({
  personId: z.string().max(64),
  role: z.enum(PERSON_ROLES),
  rights: z.array(z.enum(RIGHTS)).max(RIGHTS.length),
  disabled: z.boolean(),
});
type Standing = z.infer<typeof Standing>;

/** What somebody is in this house. Whoever is disabled is signed out in the same moment. */
export const setStanding = procedure('admin')
  .input(Standing)
  .mutation(async ({ ctx: { db, principal }, input }) => {
    // Nobody locks the last admin out by taking their own role away.
    if (input.personId === principal.id)
      throw new Refused({ refusal: 'notPermitted', command: 'setStanding', role: principal.role });
    await db.write((tx) => keepStanding(tx, input));
    return input;
  });

function* keepStanding(tx: Tx, { personId, role, rights, disabled }: Standing): Work<void> {
  const { user, session } = tx.tables;
  const set = { role, rights: [...new Set(rights)], disabled };
  const kept = yield* row(tx.q.update(user).set(set).where(eq(user.id, personId)).returning({ id: user.id }));
  if (!kept) throw new Refused({ refusal: 'notFound' });
  if (disabled) yield* run(tx.q.delete(session).where(eq(session.userId, personId)));
}
