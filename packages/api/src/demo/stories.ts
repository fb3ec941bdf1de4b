import type { CommandOf } from '@redress/shared/dispute/commands';
import type { Reason } from '@redress/shared/vocabulary/reason';
import { wordsFor } from './words.ts';
import type { Order, Step } from './telling.ts';
import {
  accept,
  addressStep,
  appeal,
  assign,
  claimFor,
  contest,
  contestedReturn,
  decide,
  destroyed,
  dismissed,
  grant,
  hearing,
  offers,
  paid,
  payNow,
  rests,
  ring,
  sentBack,
  upheld,
} from './steps.ts';

export interface Plot {
  /** So many days ago it was filed. */
  daysAgo: number;
  claims: CommandOf<'file'>['claims'];
  steps: Step[];
}

/** Filed so many days ago, in the order of the plots: an order is placed some days before its complaint. */
export const DAYS_AGO = [0.4, 95, 3, 4, 8, 14, 12, 20, 26, 40, 30, 8, 16, 9, 11];

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
    {
      claims: one('damaged', 'return'),
      steps: [accept, grant(words), addressStep(words), sentBack, contestedReturn(words)],
    },
  ];
  return plots.map((plot, index) => ({ ...plot, daysAgo: DAYS_AGO[index]! }));
}
