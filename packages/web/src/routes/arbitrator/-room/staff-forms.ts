import type { CommandForms } from '../../../dispute/command-forms.ts';
import type { Person } from '../../../session.ts';
import { DisputeAccept } from '../../../forms/dispute-accept.tsx';
import { DisputeAdmitAppeal } from '../../../forms/dispute-admit-appeal.tsx';
import { DisputeAskForMore } from '../../../forms/dispute-ask-for-more.tsx';
import { DisputeAskParty } from '../../../forms/dispute-ask-party.tsx';
import { DisputeAssign } from '../../../forms/dispute-assign.tsx';
import { ConfirmPaymentForm } from '../../../forms/dispute-confirm-payment.tsx';
import { DisputeCorrectRuling } from '../../../forms/dispute-correct-ruling.tsx';
import { DisputeDecidePerformance } from '../../../forms/dispute-decide-performance.tsx';
import { DisputeDecideReturn } from '../../../forms/dispute-decide-return.tsx';
import { PayFromDepositForm } from '../../../forms/dispute-pay-from-deposit.tsx';
import { DisputeRecordExternalDecision } from '../../../forms/dispute-record-external-decision.tsx';
import { RecordExternalRefundForm } from '../../../forms/dispute-record-external-refund.tsx';
import { DisputeRecordProof } from '../../../forms/dispute-record-proof.tsx';
import { DisputeRecuse } from '../../../forms/dispute-recuse.tsx';
import { DisputeRefuseAppeal } from '../../../forms/dispute-refuse-appeal.tsx';
import { DisputeRefuse } from '../../../forms/dispute-refuse.tsx';
import { DisputeReopenEvidence } from '../../../forms/dispute-reopen-evidence.tsx';
import { ReopenForm } from '../../../forms/dispute-reopen.tsx';
import { ReportChargebackForm } from '../../../forms/dispute-report-chargeback.tsx';
import { DisputeReportPaymentFailed } from '../../../forms/dispute-report-payment-failed.tsx';
import { DisputeRequestEvidence } from '../../../forms/dispute-request-evidence.tsx';
import { DisputeResume } from '../../../forms/dispute-resume.tsx';
import { ToTheRuling } from '../../../forms/dispute-rule.tsx';
import { DisputeSettle } from '../../../forms/dispute-settle.tsx';
import { DisputeSuspend } from '../../../forms/dispute-suspend.tsx';
import { DisputeTerminate } from '../../../forms/dispute-terminate.tsx';

/** What the desk has forms for; notes have a place of their own. */
const STAFF_FORMS = {
  rule: ToTheRuling,
  accept: DisputeAccept,
  refuse: DisputeRefuse,
  askForMore: DisputeAskForMore,
  assign: DisputeAssign,
  askParty: DisputeAskParty,
  requestEvidence: DisputeRequestEvidence,
  reopenEvidence: DisputeReopenEvidence,
  admitAppeal: DisputeAdmitAppeal,
  refuseAppeal: DisputeRefuseAppeal,
  decideReturn: DisputeDecideReturn,
  decidePerformance: DisputeDecidePerformance,
  confirmPayment: ConfirmPaymentForm,
  reportPaymentFailed: DisputeReportPaymentFailed,
  payFromDeposit: PayFromDepositForm,
  recordProof: DisputeRecordProof,
  correctRuling: DisputeCorrectRuling,
  settle: DisputeSettle,
  recordExternalRefund: RecordExternalRefundForm,
  reopen: ReopenForm,
  recordExternalDecision: DisputeRecordExternalDecision,
  reportChargeback: ReportChargebackForm,
  suspend: DisputeSuspend,
  resume: DisputeResume,
  terminate: DisputeTerminate,
  recuse: DisputeRecuse,
} as const satisfies CommandForms;

const { assign: _, ...WITHOUT_ASSIGN } = STAFF_FORMS;

/** Who only decides takes a dispute for themselves; giving it to somebody else is a supervisor's. */
export function staffForms({ rights }: Person): CommandForms {
  return rights.includes('supervisor') ? STAFF_FORMS : WITHOUT_ASSIGN;
}
