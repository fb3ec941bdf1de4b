import type { CommandType } from '@redress/shared/dispute/commands';

/** What staff can do about a dispute, the deciding first; the order in which it is offered. */
export const STAFF_COMMANDS = [
  'rule',
  'admitAppeal',
  'refuseAppeal',
  'decideReturn',
  'decidePerformance',
  'accept',
  'refuse',
  'askForMore',
  'assign',
  'askParty',
  'requestEvidence',
  'reopenEvidence',
  'confirmPayment',
  'reportPaymentFailed',
  'payFromDeposit',
  'recordProof',
  'resume',
  'correctRuling',
  'settle',
  'recordExternalRefund',
  'recordExternalDecision',
  'reportChargeback',
  'reopen',
  'suspend',
  'terminate',
  'recuse',
  'addNote',
] as const satisfies CommandType[];
export type StaffCommand = (typeof STAFF_COMMANDS)[number];

/** What belongs to the everyday work of a hearing; the rest stands behind "more". */
export const EVERYDAY: ReadonlySet<StaffCommand> = new Set<StaffCommand>(
  STAFF_COMMANDS.slice(0, STAFF_COMMANDS.indexOf('correctRuling')),
);
