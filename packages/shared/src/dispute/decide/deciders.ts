import type { CommandOf, CommandType } from '../commands.ts';
import * as answering from './answering.ts';
import * as appealing from './appealing.ts';
import type { Decider } from './asking.ts';
import * as ending from './ending.ts';
import { expire } from './expiring.ts';
import * as filing from './filing.ts';
import * as hearing from './hearing.ts';
import * as interrupting from './interrupting.ts';
import * as payment from './payment.ts';
import * as performing from './performing.ts';
import * as reopening from './reopening.ts';
import * as ruling from './ruling.ts';

type Deciders = { [T in Exclude<CommandType, 'file' | 'record'>]: Decider<CommandOf<T>> };

/** One decider per command about a dispute that exists. */
export const DECIDERS: Deciders = {
  accept: filing.accept,
  refuse: filing.refuse,
  askForMore: filing.askForMore,
  provideMore: filing.provideMore,
  answer: answering.answer,
  makeOffer: answering.makeOffer,
  acceptOffer: answering.acceptOffer,
  declineOffer: answering.declineOffer,
  escalate: answering.escalate,
  grantClaim: answering.grantClaim,
  amendClaim: answering.amendClaim,
  settle: answering.settle,
  submitEvidence: hearing.submitEvidence,
  requestEvidence: hearing.requestEvidence,
  rest: hearing.rest,
  assign: hearing.assign,
  recuse: hearing.recuse,
  askParty: hearing.askParty,
  answerQuestion: hearing.answerQuestion,
  reopenEvidence: hearing.reopenEvidence,
  rule: ruling.rule,
  correctRuling: ruling.correctRuling,
  leave: hearing.leave,
  addNote: hearing.addNote,
  appeal: appealing.appeal,
  crossAppeal: appealing.crossAppeal,
  answerAppeal: appealing.answerAppeal,
  waiveAppeal: appealing.waiveAppeal,
  admitAppeal: appealing.admitAppeal,
  refuseAppeal: appealing.refuseAppeal,
  provideReturnAddress: performing.provideReturnAddress,
  reportPerformance: performing.reportPerformance,
  confirmPerformance: performing.confirmPerformance,
  contestPerformance: performing.contestPerformance,
  decideReturn: performing.decideReturn,
  decidePerformance: performing.decidePerformance,
  recordProof: payment.recordProof,
  reportPayment: payment.reportPayment,
  payFromDeposit: payment.payFromDeposit,
  confirmPayment: payment.confirmPayment,
  contestPayment: payment.contestPayment,
  reportPaymentFailed: payment.reportPaymentFailed,
  reportReceipt: payment.reportReceipt,
  withdraw: ending.withdraw,
  takeBackWithdrawal: ending.takeBackWithdrawal,
  rate: ending.rate,
  requestHuman: ending.requestHuman,
  reopen: reopening.reopen,
  terminate: interrupting.terminate,
  suspend: interrupting.suspend,
  resume: interrupting.resume,
  recordExternalRefund: ending.recordExternalRefund,
  reportChargeback: interrupting.reportChargeback,
  recordExternalDecision: interrupting.recordExternalDecision,
  expire,
  adoptRules: interrupting.adoptRules,
};
