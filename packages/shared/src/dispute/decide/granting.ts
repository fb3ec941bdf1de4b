import { remedyRule } from '../../policy/look-up.ts';
import type { Rules } from '../../policy/pack.ts';
import type { Refusal } from '../../refusal.ts';
import type { Track } from '../../vocabulary/remedy.ts';
import { capMinor, claimOf } from '../claims.ts';
import type { Claim, Dispute } from '../dispute.ts';
import type { Caused } from '../facts/caused.ts';
import type { Obligation } from '../obligation.ts';
import type { Terms } from '../terms.ts';
import type { Asking } from './asking.ts';
import { termsProblem } from './filing.ts';
import { paymentPending, plan, receivedMinor, replaced, supposing } from './owing.ts';

/** What granting these claims makes owed: what was asked and has not come yet, as far as their items still bear it. */
export function granted(dispute: Dispute, claims: readonly Claim[], track: Track, rules: Rules): Obligation[] {
  const ids = claims.map(({ id }) => id);
  return claims.reduce<Obligation[]>((owed, claim) => {
    const then = supposing(dispute, ids, owed);
    const payMinor = stillAsked(then, claim, rules);
    const paid = payMinor === 0 && remedyRule(rules.rules, claim.asked.remedy)?.money !== 'none';
    if (paid) return owed;
    const footing = { track, stay: false };
    const terms = { ...claim.asked, payMinor };
    return [...owed, ...plan(claim.id, terms, footing, rules, dispute.seq + 1, then.obligations.length)];
  }, []);
}

function stillAsked(dispute: Dispute, claim: Claim, rules: Rules): number {
  const left = claim.asked.payMinor - claim.externalMinor - receivedMinor(dispute, claim.id);
  return Math.max(0, Math.min(left, capMinor(dispute, claim, claim.asked, rules)));
}

interface Agreed {
  claim: string;
  terms: Terms | null;
}

/** What takes the place of all that was owed for these claims; together they stay within what the items bear. */
export function agreed(
  { dispute, rules }: Pick<Asking, 'dispute' | 'rules'>,
  all: readonly Agreed[],
  track: Track,
): Refusal | Required<Pick<Caused, 'obligations' | 'owed'>> {
  const ids = all.map(({ claim }) => claim);
  const pending = paymentPending(dispute, ids);
  if (pending) return { refusal: 'paymentUnderWay', obligation: pending.id };
  const owed: Obligation[] = [];
  for (const [index, { claim: id, terms }] of all.entries()) {
    const claim = claimOf(dispute, id);
    if (!claim) return { refusal: 'noSuchClaim', claim: id };
    if (ids.indexOf(id) !== index) return { refusal: 'answeredTwice', claim: id };
    if (terms === null) continue;
    const then = supposing(dispute, ids, owed);
    const problem = termsProblem(then, claim, terms, rules);
    if (problem) return problem;
    owed.push(...plan(id, terms, { track, stay: false }, rules, dispute.seq + 1, then.obligations.length));
  }
  return { obligations: replaced(dispute, ids), owed };
}
