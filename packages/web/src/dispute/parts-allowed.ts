import { allowedCommands } from '@redress/shared/dispute/allowed';
import type { CommandType } from '@redress/shared/dispute/commands';
import type { DisputeDetail } from '@redress/shared/dispute/contract';
import type { Obligation } from '@redress/shared/dispute/obligation';
import type { Pack } from '@redress/shared/policy/pack';

/** What may be done about an obligation; the names alone say nothing of when. */
export const OBLIGATION_COMMANDS = [
  'provideReturnAddress',
  'payFromDeposit',
  'reportPayment',
  'reportPerformance',
  'confirmPayment',
  'confirmPerformance',
  'contestPayment',
  'contestPerformance',
  'decideReturn',
  'decidePerformance',
  'recordProof',
  'reportPaymentFailed',
] as const satisfies readonly CommandType[];

/** Of the commands allowed, those about this very obligation: the heart is asked about a dispute with it alone. */
export function allowedAbout(detail: DisputeDetail, owed: Obligation, pack: Pack): CommandType[] {
  const { dispute, viewer, allowed } = detail;
  const asker = {
    dispute: { ...dispute, obligations: [owed] },
    actor: { role: viewer, id: dispute.arbitrator ?? '' },
    now: dispute.since,
    rules: { rules: pack, procedure: pack },
  };
  const possible = allowedCommands(asker);
  return OBLIGATION_COMMANDS.filter((command) => allowed.includes(command) && possible.includes(command));
}
