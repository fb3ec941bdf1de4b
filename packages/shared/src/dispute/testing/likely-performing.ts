import { ENDED_OBLIGATIONS, type ObligationKind, type ObligationState } from '../../vocabulary/obligation.ts';
import type { CommandType } from '../commands.ts';
import type { Dispute } from '../dispute.ts';
import type { Obligation } from '../obligation.ts';
import { oneOf, words, type Dice } from './dice.ts';
import type { Likely } from './likely.ts';

function owed(
  dice: Dice,
  dispute: Dispute,
  states: readonly ObligationState[],
  kind?: ObligationKind,
): Obligation | null {
  const fits = dispute.obligations.filter((one) => states.includes(one.state) && (!kind || one.kind === kind));
  return (
    oneOf(dice, fits) ??
    oneOf(
      dice,
      dispute.obligations.filter(({ state }) => !ENDED_OBLIGATIONS.has(state)),
    ) ??
    null
  );
}

function id(dice: Dice, dispute: Dispute, states: readonly ObligationState[], kind?: ObligationKind): string {
  return owed(dice, dispute, states, kind)?.id ?? 'b1';
}

/** Likely commands about obligations and their money. */
export const PERFORMING = {
  provideReturnAddress: ({ dice, dispute }) => ({
    type: 'provideReturnAddress',
    obligation: id(dice, dispute, ['due'], 'provideReturnAddress'),
    address: words(dice),
  }),
  reportPerformance: ({ dice, dispute }) => ({
    type: 'reportPerformance',
    obligation: id(dice, dispute, ['due']),
    reference: words(dice),
    statement: words(dice),
  }),
  confirmPerformance: ({ dice, dispute }) => ({
    type: 'confirmPerformance',
    obligation: id(dice, dispute, ['reported', 'contested']),
  }),
  contestPerformance: ({ dice, dispute }) => ({
    type: 'contestPerformance',
    obligation: id(dice, dispute, ['reported']),
    statement: words(dice),
  }),
  decideReturn: ({ dice, dispute }) => ({
    type: 'decideReturn',
    obligation: id(dice, dispute, ['contested'], 'returnGoods'),
    decision: oneOf(dice, ['accepted', 'partial', 'rejected'] as const)!,
    payMinor: 1 + dice(5_000),
    reasons: words(dice),
  }),
  decidePerformance: ({ dice, dispute }) => ({
    type: 'decidePerformance',
    obligation: id(dice, dispute, ['contested']),
    performed: dice(2) === 0,
    reasons: words(dice),
  }),
  recordProof: ({ dice, dispute }) => ({
    type: 'recordProof',
    obligation: id(dice, dispute, ['reported']),
    source: oneOf(dice, ['carrier', 'paymentProvider'] as const)!,
    reference: words(dice),
  }),
  reportPayment: ({ dice, dispute }) => ({
    type: 'reportPayment',
    obligation: id(dice, dispute, ['due', 'failed'], 'pay'),
    reference: words(dice),
  }),
  payFromDeposit: ({ dice, dispute }) => ({
    type: 'payFromDeposit',
    obligation: id(dice, dispute, ['due', 'failed'], 'pay'),
  }),
  confirmPayment: ({ dice, dispute }) => ({
    type: 'confirmPayment',
    obligation: id(dice, dispute, ['reported'], 'pay'),
    reference: words(dice),
  }),
  contestPayment: ({ dice, dispute }) => ({
    type: 'contestPayment',
    obligation: id(dice, dispute, ['reported'], 'pay'),
    statement: words(dice),
  }),
  reportPaymentFailed: ({ dice, dispute }) => ({
    type: 'reportPaymentFailed',
    obligation: id(dice, dispute, ['reported'], 'pay'),
    reason: words(dice),
  }),
  reportReceipt: ({ dice, dispute }) => ({
    type: 'reportReceipt',
    what: 'goods',
    obligation: dice(4) === 0 ? null : id(dice, dispute, ['due', 'reported']),
    statement: words(dice),
  }),
} satisfies { [T in CommandType]?: Likely<T> };
