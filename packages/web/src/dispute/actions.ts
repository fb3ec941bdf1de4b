import type { CommandType } from '@redress/shared/dispute/commands';
import type { TaskKind } from '@redress/shared/dispute/tasks';

/** What one does about a task, the main thing first; only what is allowed becomes a button. */
export const TASK_COMMANDS: Record<TaskKind, readonly CommandType[]> = {
  intake: ['accept', 'askForMore', 'refuse'],
  answer: ['answer'],
  negotiate: ['acceptOffer', 'makeOffer', 'declineOffer', 'escalate'],
  evidence: ['submitEvidence', 'rest', 'assign', 'requestEvidence'],
  deliberate: ['rule', 'assign', 'askParty', 'reopenEvidence'],
  mayAppeal: ['appeal', 'waiveAppeal'],
  decideAppeal: ['admitAppeal', 'refuseAppeal', 'answerAppeal', 'crossAppeal'],
  provideMore: ['provideMore'],
  answerQuestion: ['answerQuestion'],
  perform: [],
  confirm: [],
  decideContested: [],
  awaitPayment: [],
  mayTakeBack: ['takeBackWithdrawal'],
};

/** What stands in the menu besides, in this order; the last ones end something. */
export const FURTHER_COMMANDS = [
  'submitEvidence',
  'rest',
  'escalate',
  'grantClaim',
  'amendClaim',
  'makeOffer',
  'reportReceipt',
  'recordExternalRefund',
  'reportChargeback',
  'answerAppeal',
  'crossAppeal',
  'appeal',
  'waiveAppeal',
  'requestHuman',
  'reopen',
  'rate',
  'takeBackWithdrawal',
  'assign',
  'addNote',
  'settle',
  'correctRuling',
  'recordExternalDecision',
  'suspend',
  'resume',
  'recuse',
  'adoptRules',
  'terminate',
  'leave',
  'withdraw',
] as const satisfies readonly CommandType[];

export const HARMFUL: ReadonlySet<CommandType> = new Set<CommandType>(['withdraw', 'leave', 'terminate', 'refuse']);
