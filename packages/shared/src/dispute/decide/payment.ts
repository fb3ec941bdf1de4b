import type { Refusal } from '../../refusal.ts';
import type { Funds } from '../../ledger/funds.ts';
import type { Rules } from '../../policy/pack.ts';
import { obligationClock, type Deadline } from '../deadline.ts';
import type { Dispute } from '../dispute.ts';
import type { Draft } from '../facts.ts';
import type { Caused } from '../facts/caused.ts';
import type { Obligation, Payment } from '../obligation.ts';
import type { CommandOf } from '../commands.ts';
import { proseOf, type Asking, type Decider } from './asking.ts';
import { start } from './clocks.ts';
import { ordered, paidOut, putBack, refundSplit, sources } from './paying.ts';
import { contested, theirs } from './obligations.ts';

/** Money arrived: what counts against the price is written on its items, a pending payment leaves the house. */
export function settledPayment(dispute: Dispute, owed: Obligation): Caused {
  const pending = owed.payment?.state === 'pending';
  const payment = pending ? { ...owed.payment!, state: 'confirmed' as const } : owed.payment;
  return {
    obligations: [{ id: owed.id, state: 'confirmed', payment }],
    stopped: [obligationClock(owed.id)],
    ...(pending && { transfers: paidOut(dispute, owed) }),
    ...(owed.counts === 'refund' && { refunded: refundSplit(dispute, owed.claim, owed.amountMinor) }),
  };
}

/** What the platform pays on its way: set apart at once, sent by an effect, done when the provider says so. */
export function orderedPayment(
  asking: Pick<Asking, 'dispute' | 'now' | 'rules' | 'funds'>,
  owed: Obligation,
  ahead = 0,
): Draft {
  const { dispute, now, rules, funds } = asking;
  const payment: Payment = {
    id: `p${dispute.payments + 1 + ahead}`,
    state: 'pending',
    ...sources(dispute, owed, funds),
  };
  return {
    type: 'paymentOrdered',
    obligation: owed.id,
    payment: payment.id,
    obligations: [{ id: owed.id, state: 'reported', payment }],
    transfers: ordered(dispute, owed, payment),
    started: [start(dispute, obligationClock(owed.id), 'payment', now, rules)],
  };
}

/** Nobody advances a statutory multiple: it is paid from the merchant's own money or not at all. */
function shortOfFunds(dispute: Dispute, owed: Obligation, funds: Funds): Refusal | null {
  const { fromFundMinor } = sources(dispute, owed, funds);
  const own = owed.debtor === 'respondent' && dispute.respondent.type === 'merchant';
  if (!own || fromFundMinor === 0) return null;
  const availableMinor = owed.amountMinor - fromFundMinor;
  return { refusal: 'fundsMissing', neededMinor: owed.amountMinor, availableMinor, currency: dispute.currency };
}

export const payFromDeposit: Decider<CommandOf<'payFromDeposit'>> = (asking) => {
  const owed = theirs(asking, 'debtor', ['due', 'failed'], ['pay']);
  if ('refusal' in owed) return owed;
  return shortOfFunds(asking.dispute, owed, asking.funds) ?? [orderedPayment(asking, owed)];
};

/** The debtor says the money is on its way; an assertion until the creditor or a proof confirms it. */
export const reportPayment: Decider<CommandOf<'reportPayment'>> = (asking) => {
  const { dispute, command, now, rules } = asking;
  const owed = theirs(asking, 'debtor', ['due', 'failed'], ['pay']);
  if ('refusal' in owed) return owed;
  return [
    {
      type: 'paymentReported',
      obligation: owed.id,
      obligations: [{ id: owed.id, state: 'reported' }],
      started: [start(dispute, obligationClock(owed.id), 'confirm', now, rules)],
      ...proseOf({ reference: command.reference }),
    },
  ];
};

/** A provider's word about a payment that failed or was replaced meanwhile. */
function speaksOfAnother(owed: Obligation, payment: string | undefined): boolean {
  return payment !== undefined && (owed.payment?.id !== payment || owed.payment.state !== 'pending');
}

function spent({ id, state }: Obligation): Refusal {
  return { refusal: 'obligationWrongState', obligation: id, state };
}

export const confirmPayment: Decider<CommandOf<'confirmPayment'>> = (asking) => {
  const owed = theirs(asking, 'creditor', ['reported', 'contested'], ['pay']);
  if ('refusal' in owed) return owed;
  if (speaksOfAnother(owed, asking.command.payment)) return spent(owed);
  const prose = proseOf({ reference: asking.command.reference });
  return [{ type: 'paymentConfirmed', obligation: owed.id, ...settledPayment(asking.dispute, owed), ...prose }];
};

export const contestPayment: Decider<CommandOf<'contestPayment'>> = (asking) => {
  const owed = theirs(asking, 'creditor', ['reported'], ['pay']);
  if ('refusal' in owed) return owed;
  if (owed.payment?.state === 'pending') return { refusal: 'paymentUnderWay', obligation: owed.id };
  const prose = proseOf({ statement: asking.command.statement });
  return [{ type: 'paymentContested', obligation: owed.id, ...contested(asking, owed.id), ...prose }];
};

/** A payment that did not go through is owed again; the purses get back what they gave. */
export const reportPaymentFailed: Decider<CommandOf<'reportPaymentFailed'>> = (asking) => {
  const { dispute, command, now, rules } = asking;
  const owed = theirs(asking, 'any', ['reported', 'contested'], ['pay']);
  if ('refusal' in owed) return owed;
  if (speaksOfAnother(owed, command.payment)) return spent(owed);
  const pending = owed.payment?.state === 'pending';
  const payment = pending ? { ...owed.payment!, state: 'failed' as const } : owed.payment;
  return [
    {
      type: 'paymentFailed',
      obligation: owed.id,
      obligations: [{ id: owed.id, state: 'due', payment }],
      started: [owedAgain(dispute, owed, now, rules)],
      ...(pending && { transfers: putBack(dispute, owed) }),
      ...proseOf({ reason: command.reason }),
    },
  ];
};

/** Tried again after the usual time, by finance where the platform itself owes. */
function owedAgain(dispute: Dispute, owed: Obligation, now: number, rules: Rules): Deadline {
  const clock = start(
    dispute,
    obligationClock(owed.id),
    owed.debtor === 'complainant' ? 'payByBuyer' : 'pay',
    now,
    rules,
  );
  return owed.debtor === 'platform' ? { ...clock, turn: 'finance' } : clock;
}

export const recordProof: Decider<CommandOf<'recordProof'>> = (asking) => {
  const owed = theirs(asking, 'any', ['due', 'reported', 'contested']);
  if ('refusal' in owed) return owed;
  const { source, reference } = asking.command;
  return [
    {
      type: 'proofRecorded',
      obligation: owed.id,
      source,
      obligations: [{ id: owed.id, proof: source }],
      ...proseOf({ reference }),
    },
  ];
};

/** What a creditor can see arrive; that goods came back to the merchant is the merchant's to say. */
const RECEIVABLE = ['pay', 'shipReplacement', 'repair', 'apologise', 'correctListing', 'returnGoods'] as const;

/** The creditor says that it arrived, whatever the debtor said before. */
export const reportReceipt: Decider<CommandOf<'reportReceipt'>> = (asking) => {
  const { dispute, command } = asking;
  const said = { type: 'receiptReported', what: command.what, obligation: command.obligation } as const;
  const prose = proseOf({ statement: command.statement });
  if (command.obligation === null) return [{ ...said, ...prose }];
  const received = { ...asking, command: { obligation: command.obligation } } as never;
  const found = theirs(received, 'creditor', ['due', 'reported', 'contested', 'failed'], RECEIVABLE);
  if ('refusal' in found) return found;
  if (found.kind === 'pay') return [{ ...said, ...settledPayment(dispute, found), ...prose }];
  return [
    { ...said, obligations: [{ id: found.id, state: 'confirmed' }], stopped: [obligationClock(found.id)], ...prose },
  ];
};
