import type { Role } from '../actor.ts';
import type { CommandType } from './commands.ts';

const PARTIES = ['complainant', 'respondent'] as const;
const DESK = ['intake', 'arbitrator', 'supervisor'] as const;

/** Who may give which command at all; where it may be given is the machine's to say. */
export const PERMISSIONS = {
  file: ['complainant', 'intake'],
  record: ['importer'],
  accept: ['intake', 'supervisor'],
  refuse: ['intake', 'supervisor'],
  askForMore: ['intake', 'supervisor'],
  provideMore: ['complainant'],
  answer: ['respondent'],
  makeOffer: PARTIES,
  acceptOffer: PARTIES,
  declineOffer: PARTIES,
  escalate: PARTIES,
  grantClaim: ['respondent'],
  amendClaim: ['complainant'],
  settle: DESK,
  submitEvidence: PARTIES,
  requestEvidence: ['arbitrator'],
  rest: PARTIES,
  assign: ['arbitrator', 'supervisor', 'system'],
  recuse: ['arbitrator'],
  askParty: ['arbitrator'],
  answerQuestion: PARTIES,
  reopenEvidence: ['arbitrator'],
  rule: ['arbitrator'],
  correctRuling: ['arbitrator'],
  leave: ['complainant'],
  addNote: ['intake', 'arbitrator', 'supervisor', 'finance'],
  appeal: PARTIES,
  crossAppeal: PARTIES,
  answerAppeal: PARTIES,
  waiveAppeal: PARTIES,
  admitAppeal: ['arbitrator', 'supervisor'],
  refuseAppeal: ['arbitrator', 'supervisor'],
  provideReturnAddress: ['respondent'],
  reportPerformance: PARTIES,
  confirmPerformance: PARTIES,
  contestPerformance: PARTIES,
  decideReturn: ['arbitrator', 'supervisor'],
  decidePerformance: ['arbitrator', 'supervisor'],
  recordProof: ['intake', 'finance', 'system'],
  reportPayment: PARTIES,
  payFromDeposit: ['respondent', 'finance'],
  confirmPayment: ['complainant', 'finance', 'system'],
  contestPayment: ['complainant'],
  reportPaymentFailed: ['finance', 'system'],
  reportReceipt: PARTIES,
  withdraw: ['complainant'],
  takeBackWithdrawal: ['complainant'],
  rate: ['complainant'],
  requestHuman: PARTIES,
  reopen: ['complainant', 'respondent', 'intake', 'supervisor'],
  terminate: DESK,
  suspend: DESK,
  resume: DESK,
  recordExternalRefund: ['complainant', 'intake', 'finance', 'system'],
  reportChargeback: ['respondent', 'finance', 'system'],
  recordExternalDecision: DESK,
  expire: ['system'],
  adoptRules: ['admin', 'system'],
} as const satisfies Record<CommandType, readonly Role[]>;

export function mayCommand(role: Role, command: CommandType): boolean {
  return (PERMISSIONS[command] as readonly Role[]).includes(role);
}

/** What can still be done while a dispute is suspended. */
export const WHILE_SUSPENDED: ReadonlySet<CommandType> = new Set<CommandType>([
  'resume',
  'withdraw',
  'terminate',
  'settle',
  'addNote',
  'assign',
  'recuse',
  'reportReceipt',
  'recordProof',
  'confirmPayment',
  'reportPaymentFailed',
  'recordExternalRefund',
  'recordExternalDecision',
  'expire',
]);
