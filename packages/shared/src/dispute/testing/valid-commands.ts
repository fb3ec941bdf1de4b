import type { CommandOf, CommandType } from '../commands.ts';
import { filing, upheld } from '../testing.ts';

const PIN = { id: 'basic', version: '2026-11-22' };
const terms = { remedy: 'refund', payMinor: 1_000, goods: 'keep' } as const;
const evidence = { kind: 'photo', claims: ['c1'], files: [], note: '' } as const;
const statement = 'Because of this.';
const said = { statement, reasons: statement };
const kept = { type: 'merchant', id: 'merchant-tea' } as const;

const record: CommandOf<'record'> = {
  type: 'record',
  case: {
    id: 'd9',
    number: 'CFPB-9',
    respondent: kept,
    currency: 'USD',
    zone: 'UTC',
    pins: { rules: PIN, procedure: PIN },
  },
  source: 'cfpb',
  externalId: '9',
  filedAt: 0,
  reason: 'other',
  outcome: 'explained',
  outcomeWords: 'Closed with explanation',
  narrative: '',
};

/** One well-formed command of every type; it fits its dispute or it does not. */
export const VALID: { [T in CommandType]: CommandOf<T> } = {
  file: filing(),
  record,
  accept: { type: 'accept' },
  refuse: { type: 'refuse', ground: 'tooLate', reasons: said.reasons },
  askForMore: { type: 'askForMore', question: 'When did it arrive?' },
  provideMore: { type: 'provideMore', question: 'q1', statement, evidence: [] },
  answer: {
    type: 'answer',
    answers: [
      { claim: 'c1', answer: 'grant', statement },
      { claim: 'c2', answer: 'contest', statement },
    ],
  },
  makeOffer: { type: 'makeOffer', claim: 'c1', terms, message: '' },
  acceptOffer: { type: 'acceptOffer', offer: 'o1' },
  declineOffer: { type: 'declineOffer', offer: 'o1', message: '' },
  escalate: { type: 'escalate', message: '' },
  grantClaim: { type: 'grantClaim', claim: 'c1', statement: '' },
  amendClaim: { type: 'amendClaim', claim: 'c1', reason: 'damaged', asked: terms, statement },
  settle: { type: 'settle', terms: [{ claim: 'c1', terms }], statement },
  submitEvidence: { type: 'submitEvidence', evidence: { ...evidence, claims: ['c1'], files: [] }, question: null },
  requestEvidence: { type: 'requestEvidence', from: 'complainant', question: 'A photograph, please.' },
  rest: { type: 'rest' },
  assign: { type: 'assign', arbitrator: 'staff-shi' },
  recuse: { type: 'recuse', reasons: 'I know the seller.' },
  askParty: { type: 'askParty', party: 'respondent', question: 'Who packed it?' },
  answerQuestion: { type: 'answerQuestion', question: 'q1', statement, evidence: [] },
  reopenEvidence: { type: 'reopenEvidence', reasons: 'One thing is open.' },
  rule: { type: 'rule', decisions: [upheld('c1', 1_000), upheld('c2', 1_000)] },
  correctRuling: { type: 'correctRuling', decisions: [upheld('c1', 9_000)], slip: 'A digit.' },
  leave: { type: 'leave', statement: '' },
  addNote: { type: 'addNote', note: 'Called back.' },
  appeal: { type: 'appeal', claims: ['c1'], ground: 'newEvidence', statement },
  crossAppeal: { type: 'crossAppeal', claims: ['c2'], statement },
  answerAppeal: { type: 'answerAppeal', statement },
  waiveAppeal: { type: 'waiveAppeal' },
  admitAppeal: { type: 'admitAppeal' },
  refuseAppeal: { type: 'refuseAppeal', ground: 'noGroundShown', reasons: said.reasons },
  provideReturnAddress: { type: 'provideReturnAddress', obligation: 'b1', address: 'Dock 4' },
  reportPerformance: { type: 'reportPerformance', obligation: 'b1', reference: '', statement: '' },
  confirmPerformance: { type: 'confirmPerformance', obligation: 'b1' },
  contestPerformance: { type: 'contestPerformance', obligation: 'b1', statement },
  decideReturn: { type: 'decideReturn', obligation: 'b1', decision: 'accepted', payMinor: 0, reasons: said.reasons },
  decidePerformance: { type: 'decidePerformance', obligation: 'b1', performed: true, reasons: said.reasons },
  recordProof: { type: 'recordProof', obligation: 'b1', source: 'carrier', reference: '' },
  reportPayment: { type: 'reportPayment', obligation: 'b1', reference: '' },
  payFromDeposit: { type: 'payFromDeposit', obligation: 'b1' },
  confirmPayment: { type: 'confirmPayment', obligation: 'b1', reference: '' },
  contestPayment: { type: 'contestPayment', obligation: 'b1', statement },
  reportPaymentFailed: { type: 'reportPaymentFailed', obligation: 'b1', reason: '' },
  reportReceipt: { type: 'reportReceipt', what: 'money', obligation: null, statement: '' },
  withdraw: { type: 'withdraw', statement: '' },
  takeBackWithdrawal: { type: 'takeBackWithdrawal' },
  rate: { type: 'rate', stars: 4, comment: '' },
  requestHuman: { type: 'requestHuman', statement },
  reopen: { type: 'reopen', ground: 'newFacts', statement },
  terminate: { type: 'terminate', ground: 'courtOrArbitration', reasons: said.reasons },
  suspend: { type: 'suspend', ground: 'police', reasons: said.reasons },
  resume: { type: 'resume' },
  recordExternalRefund: {
    type: 'recordExternalRefund',
    claim: 'c1',
    source: 'bank',
    amountMinor: 500,
    proof: 'Statement.',
  },
  reportChargeback: { type: 'reportChargeback', statement },
  recordExternalDecision: {
    type: 'recordExternalDecision',
    source: 'court',
    terms: [{ claim: 'c1', terms: null }],
    statement,
  },
  expire: { type: 'expire', deadline: 'turn' },
  adoptRules: { type: 'adoptRules', procedure: { id: 'basic', version: '2027-01-01' }, basis: 'New edition.' },
};
