import { basicRules } from '../../policy/testing.ts';
import type { Rules } from '../../policy/pack.ts';
import {
  ARBITRATOR,
  begin,
  BUYER,
  dismissed,
  INTAKE,
  MERCHANT,
  next,
  OTHER_ARBITRATOR,
  ring,
  SUPERVISOR,
  SYSTEM_ACTOR,
  upheld,
  type Story,
} from '../testing.ts';
import { accepted } from './roads-to-terms.ts';
import { VALID } from './valid-commands.ts';

/** The merchant stayed silent, the clocks ran out, an arbitrator sits. */
export function deliberating(rules: Rules = basicRules(), depositMinor = 100_000): Story {
  const silent = ring(accepted(begin({}, rules, depositMinor)));
  return ring(next(silent, SUPERVISOR, { type: 'assign', arbitrator: ARBITRATOR.id }));
}

/** The first claim upheld, the second dismissed. */
export function ruled(rules: Rules = basicRules(), payMinor = 10_000): Story {
  return next(deliberating(rules), ARBITRATOR, { type: 'rule', decisions: [upheld('c1', payMinor), dismissed('c2')] });
}

export function appealedBy(story: Story, side = MERCHANT, claims = ['c1']): Story {
  return next(story, side, { type: 'appeal', claims, ground: 'newEvidence', statement: 'A film.' });
}

/** Heard again before another arbitrator, up to the second deliberation. */
export function heardAgain(appealed: Story): Story {
  const admitted = next(appealed, SUPERVISOR, { type: 'admitAppeal' });
  return ring(next(admitted, SUPERVISOR, { type: 'assign', arbitrator: OTHER_ARBITRATOR.id }));
}

export function paidOut(story: Story, obligation: string): Story {
  const ordered = next(story, MERCHANT, { type: 'payFromDeposit', obligation });
  return next(ordered, SYSTEM_ACTOR, { type: 'confirmPayment', obligation, reference: 'tx-7' });
}

export function ruledAndPaid(): Story {
  return ring(paidOut(ring(ruled()), 'b1'), 'archive');
}

/** Paid at once, appealed and reversed: the merchant is credited, the buyer is asked to give back and does not. */
export function reversed(): Story {
  const paid = paidOut(ruled(basicRules({ appealEffect: 'immediate' })), 'b1');
  const decision = { ...dismissed('c1'), payToMerchantMinor: 10_000, recoverFromBuyerMinor: 10_000 };
  const again = next(heardAgain(appealedBy(paid)), OTHER_ARBITRATOR, { type: 'rule', decisions: [decision] });
  return ring(again, 'obligation:b2');
}

export function withdrawnTwice(): Story {
  const back = next(next(deliberating(), BUYER, VALID.withdraw), BUYER, { type: 'takeBackWithdrawal' });
  return ring(next(back, BUYER, VALID.withdraw), 'withdrawal');
}

export function chargedBack(): Story {
  const told = next(deliberating(), MERCHANT, VALID.reportChargeback);
  const refunded = next(told, INTAKE, { ...VALID.recordExternalRefund, amountMinor: 10_000 });
  return ring(refunded, 'suspension');
}

export function terminated(): Story {
  return next(appealedBy(ruled()), INTAKE, VALID.terminate);
}

export function left(): Story {
  let waiting = deliberating();
  while (!waiting.dispute.mayLeave) {
    const [due] = waiting.dispute.deadlines.toSorted((a, b) => a.dueAt - b.dueAt);
    waiting = ring(waiting, due!.name);
  }
  return next(waiting, BUYER, VALID.leave);
}
