import type { CommandForms, PartyCommandType } from '../dispute/command-forms.ts';
import { AcceptOfferForm } from './dispute-accept-offer.tsx';
import { AmendClaimForm } from './dispute-amend-claim.tsx';
import { AnswerForm } from './dispute-answer.tsx';
import { AnswerAppealForm } from './dispute-answer-appeal.tsx';
import { AnswerQuestionForm } from './dispute-answer-question.tsx';
import { AppealForm } from './dispute-appeal.tsx';
import { ConfirmPaymentForm } from './dispute-confirm-payment.tsx';
import { ConfirmPerformanceForm } from './dispute-confirm-performance.tsx';
import { ContestPaymentForm } from './dispute-contest-payment.tsx';
import { ContestPerformanceForm } from './dispute-contest-performance.tsx';
import { CrossAppealForm } from './dispute-cross-appeal.tsx';
import { DeclineOfferForm } from './dispute-decline-offer.tsx';
import { EscalateForm } from './dispute-escalate.tsx';
import { GrantClaimForm } from './dispute-grant-claim.tsx';
import { LeaveForm } from './dispute-leave.tsx';
import { MakeOfferForm } from './dispute-make-offer.tsx';
import { PayFromDepositForm } from './dispute-pay-from-deposit.tsx';
import { ProvideMoreForm } from './dispute-provide-more.tsx';
import { ProvideReturnAddressForm } from './dispute-provide-return-address.tsx';
import { RateForm } from './dispute-rate.tsx';
import { RecordExternalRefundForm } from './dispute-record-external-refund.tsx';
import { ReopenForm } from './dispute-reopen.tsx';
import { ReportChargebackForm } from './dispute-report-chargeback.tsx';
import { ReportPaymentForm } from './dispute-report-payment.tsx';
import { ReportPerformanceForm } from './dispute-report-performance.tsx';
import { ReportReceiptForm } from './dispute-report-receipt.tsx';
import { RequestHumanForm } from './dispute-request-human.tsx';
import { RestForm } from './dispute-rest.tsx';
import { SubmitEvidenceForm } from './dispute-submit-evidence.tsx';
import { TakeBackWithdrawalForm } from './dispute-take-back-withdrawal.tsx';
import { WaiveAppealForm } from './dispute-waive-appeal.tsx';
import { WithdrawForm } from './dispute-withdraw.tsx';

/** Every command a party may give has its form; a new one does not compile without. */
export const PARTY_FORMS = {
  provideMore: ProvideMoreForm,
  answer: AnswerForm,
  makeOffer: MakeOfferForm,
  acceptOffer: AcceptOfferForm,
  declineOffer: DeclineOfferForm,
  escalate: EscalateForm,
  grantClaim: GrantClaimForm,
  amendClaim: AmendClaimForm,
  submitEvidence: SubmitEvidenceForm,
  rest: RestForm,
  answerQuestion: AnswerQuestionForm,
  leave: LeaveForm,
  appeal: AppealForm,
  crossAppeal: CrossAppealForm,
  answerAppeal: AnswerAppealForm,
  waiveAppeal: WaiveAppealForm,
  provideReturnAddress: ProvideReturnAddressForm,
  reportPerformance: ReportPerformanceForm,
  confirmPerformance: ConfirmPerformanceForm,
  contestPerformance: ContestPerformanceForm,
  reportPayment: ReportPaymentForm,
  payFromDeposit: PayFromDepositForm,
  confirmPayment: ConfirmPaymentForm,
  contestPayment: ContestPaymentForm,
  reportReceipt: ReportReceiptForm,
  withdraw: WithdrawForm,
  takeBackWithdrawal: TakeBackWithdrawalForm,
  rate: RateForm,
  requestHuman: RequestHumanForm,
  reopen: ReopenForm,
  recordExternalRefund: RecordExternalRefundForm,
  reportChargeback: ReportChargebackForm,
} as const satisfies CommandForms & Record<PartyCommandType, unknown>;
