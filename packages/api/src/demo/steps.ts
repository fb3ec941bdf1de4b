import type { DecisionInput } from '@redress/shared/adjudication/ruling';
import type { CommandOf } from '@redress/shared/dispute/commands';
import type { ClaimInput } from '@redress/shared/dispute/commands/parts';
import type { Reason } from '@redress/shared/vocabulary/reason';
import { complaintWords, type wordsFor } from './words.ts';
import type { Order, Step } from './telling.ts';

type Words = ReturnType<typeof wordsFor>;

export const accept: Step = [10, 'intake', { type: 'accept' }];
export const assign: Step = [1, 'supervisor', { type: 'assign', arbitrator: 'gao' }];
export const rests: Step[] = [
  [20, 'buyer', { type: 'rest' }],
  [5, 'merchant', { type: 'rest' }],
];
export const paid: Step = [
  1,
  'clock',
  (d) => ({
    type: 'confirmPayment',
    obligation: d.obligations.findLast((o) => o.kind === 'pay')!.id,
    reference: 'stand-in',
  }),
];
export const payNow: Step[2] = (d) => ({
  type: 'payFromDeposit',
  obligation: d.obligations.find((o) => o.kind === 'pay')!.id,
});

export function ring(deadline: string): Step {
  return [0, 'clock', { type: 'expire', deadline }];
}

export function contest(words: Words): Step {
  return [
    30,
    'merchant',
    (d) => ({
      type: 'answer',
      answers: d.claims.map(({ id }) => ({ claim: id, answer: 'contest', statement: words.contest })),
    }),
  ];
}

export function grant(words: Words): Step {
  return [
    20,
    'merchant',
    (d) => ({
      type: 'answer',
      answers: d.claims.map(({ id }) => ({ claim: id, answer: 'grant', statement: words.grant })),
    }),
  ];
}

export function offers(order: Order, words: Words): Step {
  const half = Math.floor(order.lines[1]!.paidMinor / 3);
  return [
    26,
    'merchant',
    {
      type: 'answer',
      answers: [
        { claim: 'c1', answer: 'grant', statement: words.grant },
        {
          claim: 'c2',
          answer: 'offer',
          terms: { remedy: 'partialRefund', payMinor: half, goods: 'keep' },
          statement: words.offer,
        },
      ],
    },
  ];
}

export function addressStep(words: Words): Step {
  return [
    12,
    'merchant',
    (d) => ({ type: 'provideReturnAddress', obligation: d.obligations[0]!.id, address: words.address }),
  ];
}

export const sentBack: Step = [
  24,
  'buyer',
  (d) => ({ type: 'reportPerformance', obligation: d.obligations[1]!.id, reference: 'DX-RETURN-0001', statement: '' }),
];

export function contestedReturn(words: Words): Step {
  return [
    30,
    'merchant',
    (d) => ({ type: 'contestPerformance', obligation: d.obligations[1]!.id, statement: words.emptyBox }),
  ];
}

export function hearing(
  words: Words,
  decisions: (d: Parameters<Extract<Step[2], (d: never) => unknown>>[0]) => DecisionInput[],
): Step[] {
  return [
    assign,
    ...rests,
    [
      30,
      'gao',
      (d) => ({
        type: 'rule',
        decisions:
          d.claims.length === 1
            ? decisions(d)
            : d.claims.map(({ id, asked }, index) =>
                index === 0 ? upheld(id, asked.payMinor, words) : dismissed(id, words),
              ),
      }),
    ],
  ];
}

export function decide(words: Words): Step {
  return [
    26,
    'gao',
    (d) => ({ type: 'rule', decisions: d.claims.map(({ id, asked }) => upheld(id, asked.payMinor, words)) }),
  ];
}

export function appeal(words: Words): CommandOf<'appeal'> {
  return { type: 'appeal', claims: ['c1'], ground: 'newEvidence', statement: words.appeal };
}

export function claimFor(
  order: Order,
  index: number,
  reason: Reason,
  goods: 'keep' | 'return',
  words: Words,
): ClaimInput {
  const line = order.lines[index % order.lines.length]!;
  const payMinor = Math.floor(line.paidMinor / line.quantity);
  return {
    item: line.item,
    quantity: 1,
    reason,
    asked: { remedy: 'refund', payMinor, goods },
    statement: complaintWords(reason, words),
  };
}

export function destroyed(claim: ClaimInput): ClaimInput {
  return { ...claim, asked: { ...claim.asked, goods: 'destroy' } };
}

export function upheld(claim: string, payMinor: number, words: Words): DecisionInput {
  return {
    claim,
    outcome: 'upheld',
    findings: [
      { issue: words.issue, burden: 'respondent', standard: 'balanceOfProbabilities', met: false, evidence: [] },
    ],
    fault: 'merchant',
    remedy: 'refund',
    goods: 'keep',
    payToBuyerMinor: payMinor,
    recoverFromMerchantMinor: payMinor,
    payToMerchantMinor: 0,
    recoverFromBuyerMinor: 0,
    freightBy: 'none',
    inspectionBy: 'none',
    basis: '',
    reasons: words.reasons,
  };
}

export function dismissed(claim: string, words: Words): DecisionInput {
  const none = { payToBuyerMinor: 0, recoverFromMerchantMinor: 0 };
  return {
    ...upheld(claim, 0, words),
    ...none,
    outcome: 'dismissed',
    remedy: null,
    goods: 'none',
    fault: 'none',
    reasons: words.dismiss,
  };
}
