import type { Expiry } from '../vocabulary/expiry.ts';
import type { ClockId } from './clock-id.ts';

/** What may follow when a clock runs out: the chart knows no other way where the clock runs. */
export const CLOCK_EXPIRIES: Record<ClockId, readonly Expiry[]> = {
  intake: ['accepted'],
  more: ['decideOnWhatIsThere'],
  response: ['toEvidence', 'judgedOnRecord', 'deemedGranted'],
  negotiation: ['toEvidence', 'lapse'],
  evidence: ['toDeliberation'],
  question: ['goOnWithout'],
  deliberation: ['raise'],
  raisedDeliberation: ['raise'],
  hardLimit: ['mayLeave'],
  appealWindow: ['toPerforming'],
  appealDecision: ['admitAppeal'],
  total: ['raise'],
  provideReturnAddress: ['refundWithoutReturn'],
  returnGoods: ['remind', 'obligationLapses'],
  receiveGoods: ['receivedOnProof'],
  pay: ['payFromDeposit'],
  payByBuyer: ['obligationLapses'],
  shipReplacement: ['toMoney'],
  repair: ['toMoney'],
  apologise: ['toMoney', 'obligationLapses'],
  correctListing: ['toMoney', 'obligationLapses'],
  destroyGoods: ['remind', 'obligationLapses'],
  handOverToAuthority: ['remind', 'obligationLapses'],
  confirm: ['confirmOnProof'],
  payment: ['raise'],
  contested: ['raise'],
  enforcement: ['obligationLapses'],
};
