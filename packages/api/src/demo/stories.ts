import type { DecisionInput } from '@redress/shared/adjudication/ruling';
import type { CommandOf } from '@redress/shared/dispute/commands';
import type { ClaimInput } from '@redress/shared/dispute/commands/parts';
import type { Reason } from '@redress/shared/vocabulary/reason';
import { complaintWords, wordsFor } from './words.ts';
import type { Order, Step } from './telling.ts';

export interface Plot {
  /** So many days ago it was filed. */
  daysAgo: number;
  claims: CommandOf<'file'>['claims'];
  steps: Step[];
}

type Words = ReturnType<typeof wordsFor>;

/** Filed so many days ago, in the order of the plots: an order is placed some days before its complaint. */
export const DAYS_AGO = [0.4, 95, 3, 4, 8, 14, 12, 20, 26, 40, 30, 8, 16, 9];

/** The roads a complaint can take; together they show every state. */
export function plotsFor(order: Order): Plot[] {
  const words = wordsFor(order.zone);
  const one = (reason: Reason, goods: 'keep' | 'return' = 'keep') => [claimFor(order, 0, reason, goods, words)];
  const both = [claimFor(order, 0, 'damaged', 'return', words), claimFor(order, 1, 'notAsDescribed', 'keep', words)];
  const ruled = hearing(words, (d) => [upheld(d.claims[0]!.id, d.claims[0]!.asked.payMinor, words)]);
  const plots: Omit<Plot, 'daysAgo'>[] = [
    { claims: one('damaged'), steps: [] },
    { claims: one('damaged'), steps: [accept, grant(words), [6, 'merchant', payNow], paid, ring('archive')] },
    { claims: one('notReceived'), steps: [accept] },
    { claims: both, steps: [accept, offers(order, words)] },
    { claims: one('notAsDescribed'), steps: [accept, contest(words)] },
    { claims: one('counterfeit').map(destroyed), steps: [accept, contest(words), assign, ...rests] },
    { claims: both, steps: [accept, contest(words), ...ruled] },
    { claims: one('damaged', 'return'), steps: [accept, grant(words), addressStep(words)] },
    { claims: one('damaged'), steps: [accept, grant(words), [6, 'merchant', payNow], paid] },
    {
      claims: one('notReceived'),
      steps: [
        accept,
        ring('turn'),
        assign,
        [2, 'buyer', { type: 'rest' }],
        decide(words),
        ring('turn'),
        ring('obligation:b1'),
        paid,
      ],
    },
    {
      claims: one('notAsDescribed'),
      steps: [
        accept,
        contest(words),
        ...hearing(words, (d) => [dismissed(d.claims[0]!.id, words)]),
        [20, 'buyer', { type: 'waiveAppeal' }],
        [1, 'merchant', { type: 'waiveAppeal' }],
      ],
    },
    { claims: one('damaged'), steps: [accept, contest(words), ...ruled, [30, 'merchant', appeal(words)]] },
    {
      claims: one('changeOfMind', 'return'),
      steps: [accept, [30, 'buyer', { type: 'withdraw', statement: '' }]],
    },
    {
      claims: one('damaged'),
      steps: [[20, 'intake', { type: 'refuse', ground: 'alreadyDecided', reasons: words.dismiss }]],
    },
  ];
  return plots.map((plot, index) => ({ ...plot, daysAgo: DAYS_AGO[index]! }));
}

const accept: Step = [10, 'intake', { type: 'accept' }];
const assign: Step = [1, 'supervisor', { type: 'assign', arbitrator: 'gao' }];
const rests: Step[] = [
  [20, 'buyer', { type: 'rest' }],
  [5, 'merchant', { type: 'rest' }],
];
const paid: Step = [
  1,
  'clock',
  (d) => ({
    type: 'confirmPayment',
    obligation: d.obligations.findLast((o) => o.kind === 'pay')!.id,
    reference: 'stand-in',
  }),
];
const payNow: Step[2] = (d) => ({
  type: 'payFromDeposit',
  obligation: d.obligations.find((o) => o.kind === 'pay')!.id,
});

function ring(deadline: string): Step {
  return [0, 'clock', { type: 'expire', deadline }];
}

function contest(words: Words): Step {
  return [
    30,
    'merchant',
    (d) => ({
      type: 'answer',
      answers: d.claims.map(({ id }) => ({ claim: id, answer: 'contest', statement: words.contest })),
    }),
  ];
}

function grant(words: Words): Step {
  return [
    20,
    'merchant',
    (d) => ({
      type: 'answer',
      answers: d.claims.map(({ id }) => ({ claim: id, answer: 'grant', statement: words.grant })),
    }),
  ];
}

function offers(order: Order, words: Words): Step {
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

function addressStep(words: Words): Step {
  return [
    12,
    'merchant',
    (d) => ({ type: 'provideReturnAddress', obligation: d.obligations[0]!.id, address: words.address }),
  ];
}

function hearing(
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

function decide(words: Words): Step {
  return [
    26,
    'gao',
    (d) => ({ type: 'rule', decisions: d.claims.map(({ id, asked }) => upheld(id, asked.payMinor, words)) }),
  ];
}

function appeal(words: Words): CommandOf<'appeal'> {
  return { type: 'appeal', claims: ['c1'], ground: 'newEvidence', statement: words.appeal };
}

function claimFor(order: Order, index: number, reason: Reason, goods: 'keep' | 'return', words: Words): ClaimInput {
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

function destroyed(claim: ClaimInput): ClaimInput {
  return { ...claim, asked: { ...claim.asked, goods: 'destroy' } };
}

function upheld(claim: string, payMinor: number, words: Words): DecisionInput {
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

function dismissed(claim: string, words: Words): DecisionInput {
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
