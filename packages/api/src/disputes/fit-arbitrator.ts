import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { row, type Work } from '../db/work.ts';
import { Refused } from '../refused.ts';

/** A dispute is given to somebody who sits here and does not answer for its merchant. */
export function* refuseUnfit(tx: Tx, disputeId: string, personId: string): Work<void> {
  const { dispute, member, merchant, user } = tx.tables;
  const person = yield* row(tx.q.select().from(user).where(eq(user.id, personId)));
  if (person?.role !== 'arbitrator' || person.disabled) throw new Refused({ refusal: 'notFound' });
  const side = yield* row(
    tx.q
      .select({ id: dispute.id })
      .from(dispute)
      .innerJoin(merchant, eq(merchant.id, dispute.merchantId))
      .innerJoin(member, eq(member.organizationId, merchant.organisationId))
      .where(and(eq(dispute.id, disputeId), eq(member.userId, personId))),
  );
  if (side) throw new Refused({ refusal: 'conflicted' });
}
