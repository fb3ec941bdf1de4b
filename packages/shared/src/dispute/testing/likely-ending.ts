import type { CommandType } from '../commands.ts';
import { SUSPEND_GROUNDS } from '../../vocabulary/ground.ts';
import { oneOf, words } from './dice.ts';
import type { Likely } from './likely.ts';

/** Likely commands that interrupt, end or open a dispute again. */
export const ENDING = {
  withdraw: ({ dice }) => ({ type: 'withdraw', statement: words(dice) }),
  takeBackWithdrawal: () => ({ type: 'takeBackWithdrawal' }),
  rate: ({ dice }) => ({ type: 'rate', stars: 1 + dice(5), comment: words(dice) }),
  requestHuman: ({ dice }) => ({ type: 'requestHuman', statement: words(dice) }),
  reopen: ({ dice }) => ({
    type: 'reopen',
    ground: oneOf(dice, ['notPerformed', 'newFacts', 'wrongRefusal'] as const)!,
    statement: words(dice),
  }),
  terminate: ({ dice }) => ({ type: 'terminate', ground: 'courtOrArbitration', reasons: words(dice) }),
  suspend: ({ dice }) => ({ type: 'suspend', ground: oneOf(dice, SUSPEND_GROUNDS)!, reasons: words(dice) }),
  resume: () => ({ type: 'resume' }),
  recordExternalRefund: ({ dice, dispute }) => ({
    type: 'recordExternalRefund',
    claim: oneOf(dice, dispute.claims)!.id,
    source: 'bank',
    amountMinor: 1 + dice(oneOf(dice, [5, 5_000, 250_000])!),
    proof: words(dice),
  }),
  reportChargeback: ({ dice }) => ({ type: 'reportChargeback', statement: words(dice) }),
  adoptRules: ({ dice, rules }) => ({
    type: 'adoptRules',
    procedure: { id: rules.procedure.id, version: '2027-01-01' },
    basis: words(dice),
  }),
} satisfies { [T in CommandType]?: Likely<T> };
