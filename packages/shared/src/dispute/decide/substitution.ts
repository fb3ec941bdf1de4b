import { paidMinor, claimOf, refundableMinor } from '../claims.ts';
import { obligationClock } from '../deadline.ts';
import type { Caused } from '../facts/caused.ts';
import type { Dispute } from '../dispute.ts';
import type { Obligation } from '../obligation.ts';
import type { Asking } from './asking.ts';
import { obligationDeadline } from './clocks.ts';

/** What was to be done in kind and was not is owed in money; money that did not come stays owed. */
export function inMoney(asking: Pick<Asking, 'dispute' | 'now' | 'rules'>, owed: Obligation): Caused {
  const { dispute, now, rules } = asking;
  if (owed.kind === 'pay') {
    const again = { ...obligationDeadline(dispute, owed, now, rules), dueAt: now };
    return { obligations: [{ id: owed.id, state: 'due' }], started: [again] };
  }
  const amountMinor = owed.creditor === 'complainant' ? worthMinor(dispute, owed.claim) : 0;
  const state = amountMinor > 0 ? ('substituted' as const) : ('lapsed' as const);
  return {
    obligations: [{ id: owed.id, state }, ...(state === 'lapsed' ? dependents(dispute, owed.id) : [])],
    stopped: [obligationClock(owed.id)],
    owed: amountMinor > 0 ? [moneyFor(dispute, owed, amountMinor)] : [],
  };
}

/** What a claim is worth in money: what was asked, else the item's price, never more than can still come back. */
function worthMinor(dispute: Dispute, claimId: string): number {
  const claim = claimOf(dispute, claimId);
  if (!claim) return 0;
  const asked = claim.asked.payMinor > 0 ? claim.asked.payMinor : paidMinor(dispute, claim.item);
  return Math.min(asked, refundableMinor(dispute, claim.item));
}

function moneyFor(dispute: Dispute, owed: Obligation, amountMinor: number): Obligation {
  return {
    ...owed,
    id: `b${dispute.obligations.length + 1}`,
    seq: dispute.seq + 1,
    kind: 'pay',
    dependsOn: [],
    state: 'waiting',
    amountMinor,
    counts: 'refund',
    proof: 'none',
    reminded: false,
    payment: null,
  };
}

/** What can never fall due because something before it lapsed, all the way down. */
export function dependents(dispute: Dispute, id: string): NonNullable<Caused['obligations']> {
  const next = dispute.obligations.filter(
    (obligation) => obligation.dependsOn.includes(id) && obligation.state === 'waiting',
  );
  return next.flatMap((obligation) => [
    { id: obligation.id, state: 'lapsed' as const },
    ...dependents(dispute, obligation.id),
  ]);
}
