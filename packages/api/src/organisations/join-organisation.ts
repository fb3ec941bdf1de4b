import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '../db/database.ts';
import { row, run } from '../db/work.ts';
import type { Work } from '../db/work.ts';
import type { Person } from '../principal.ts';
import { Refused } from '../refused.ts';

export type Joining = Pick<Person, 'id' | 'email' | 'emailVerified' | 'role'>;

/** Uses up the invitation: its address, proven, becomes one of the merchant's people. Gives the organisation's id. */
export function* joinOrganisation(tx: Tx, person: Joining, id: string, now: number): Work<string> {
  const { invitation, member, user } = tx.tables;
  const taken = yield* row(
    tx.q
      .update(invitation)
      .set({ status: 'accepted' })
      .where(and(eq(invitation.id, id), eq(invitation.status, 'pending')))
      .returning(),
  );
  if (!taken) {
    const known = yield* row(tx.q.select().from(invitation).where(eq(invitation.id, id)));
    throw new Refused({ refusal: known?.status === 'accepted' ? 'linkUsed' : 'linkInvalid' });
  }
  if (taken.expiresAt.getTime() <= now) throw new Refused({ refusal: 'linkExpired' });
  if (!person.emailVerified || person.email !== taken.email) throw new Refused({ refusal: 'linkInvalid' });
  yield* refuseOtherParts(tx, person);
  const role = taken.role ?? 'member';
  const place = {
    id: uuidv7(),
    organizationId: taken.organizationId,
    userId: person.id,
    role,
    createdAt: new Date(now),
  };
  yield* run(tx.q.insert(member).values(place).onConflictDoNothing());
  yield* run(tx.q.update(user).set({ role: 'merchant' }).where(eq(user.id, person.id)));
  return taken.organizationId;
}

/** One account, one part: staff stay neutral, and whoever complained keeps the account they complained with. */
function* refuseOtherParts(tx: Tx, person: Joining): Work<void> {
  if (person.role !== 'buyer' && person.role !== 'merchant')
    throw new Refused({ refusal: 'notPermitted', command: 'acceptInvitation', role: person.role });
  const { dispute } = tx.tables;
  const own = yield* row(tx.q.select({ id: dispute.id }).from(dispute).where(eq(dispute.buyerId, person.id)).limit(1));
  if (own) throw new Refused({ refusal: 'mailInUse' });
}
