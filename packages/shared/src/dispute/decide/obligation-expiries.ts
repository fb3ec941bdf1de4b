import type { Side } from '../../actor.ts';
import type { Expiry } from '../../vocabulary/expiry.ts';
import { obligationClock } from '../deadline.ts';
import type { Obligation } from '../obligation.ts';
import { obligationDeadline, start } from './clocks.ts';
import { orderedPayment, settledPayment } from './payment.ts';
import { contested, contestedReturn, received } from './obligations.ts';
import type { Consequence, Ringing } from './ringing.ts';
import { dependents, inMoney } from './substitution.ts';

type OfObligation =
  | 'refundWithoutReturn'
  | 'remind'
  | 'obligationLapses'
  | 'receivedOnProof'
  | 'toMoney'
  | 'payFromDeposit'
  | 'confirmOnProof';

function owedBy({ dispute, deadline }: Ringing): Obligation {
  return dispute.obligations.find(({ id }) => obligationClock(id) === deadline.name)!;
}

function hits(owed: Obligation, sides: Side[]): Pick<Consequence, 'automated' | 'touched'> {
  return { automated: sides, touched: [owed.claim] };
}

/** The merchant gave no address: the buyer keeps the goods and gets the money. */
function withoutReturn(ringing: Ringing): Consequence {
  const { dispute } = ringing;
  const owed = owedBy(ringing);
  const chain = dispute.obligations.filter(
    ({ claim, kind, state }) =>
      claim === owed.claim && (kind === 'returnGoods' || kind === 'receiveGoods') && state === 'waiting',
  );
  return {
    obligations: [{ id: owed.id, state: 'lapsed' }, ...chain.map(({ id }) => ({ id, state: 'substituted' as const }))],
    ...hits(owed, ['respondent']),
  };
}

function lapses(ringing: Ringing): Consequence {
  const owed = owedBy(ringing);
  const losers: Side[] = owed.creditor === 'platform' ? [] : ['complainant'];
  return {
    obligations: [{ id: owed.id, state: 'lapsed' }, ...dependents(ringing.dispute, owed.id)],
    ...(losers.length > 0 && hits(owed, losers)),
  };
}

/** Goods count as received only on the carrier's word; without it somebody has to look. */
function receivedOnProof(ringing: Ringing): Consequence {
  const { dispute } = ringing;
  const owed = owedBy(ringing);
  const sent = dispute.obligations.find(({ id, kind }) => kind === 'returnGoods' && owed.dependsOn.includes(id));
  if (!sent || sent.proof === 'carrier' || sent.state !== 'reported') {
    return { ...received(dispute, owed), ...hits(owed, ['respondent']) };
  }
  return contestedReturn(ringing, sent);
}

function confirmedOnProof(ringing: Ringing): Consequence {
  const owed = owedBy(ringing);
  if (owed.proof === 'none') return contested(ringing, owed.id);
  const loser: Side[] = owed.creditor === 'platform' ? [] : [owed.creditor];
  const caused = owed.kind === 'pay' ? settledPayment(ringing.dispute, owed) : confirmedAs(owed);
  return { ...caused, ...(loser.length > 0 && hits(owed, loser)) };
}

function confirmedAs(owed: Obligation): Consequence {
  return { obligations: [{ id: owed.id, state: 'confirmed' }] };
}

/** The platform pays first and asks the merchant afterwards; a statutory multiple it never advances. */
function paidFirst(ringing: Ringing): Consequence {
  const { dispute, now, rules } = ringing;
  const owed = owedBy(ringing);
  if (owed.track === 'statutory' && owed.debtor === 'respondent' && dispute.respondent.type !== 'platform') {
    return {
      obligations: [{ id: owed.id, state: 'failed' }],
      started: [start(dispute, obligationClock(owed.id), 'enforcement', now, rules)],
    };
  }
  const order = orderedPayment(ringing, owed);
  return { further: [order], ...(owed.debtor === 'respondent' && hits(owed, ['respondent'])) };
}

function substituted(ringing: Ringing): Consequence {
  const owed = owedBy(ringing);
  return { ...inMoney(ringing, owed), ...(owed.debtor === 'respondent' && hits(owed, ['respondent'])) };
}

function reminded(ringing: Ringing): Consequence {
  const owed = owedBy(ringing);
  const again = obligationDeadline(ringing.dispute, owed, ringing.now, ringing.rules);
  return { obligations: [{ id: owed.id, reminded: true }], started: [again] };
}

export const OBLIGATION_EXPIRIES: Record<OfObligation & Expiry, (ringing: Ringing) => Consequence> = {
  refundWithoutReturn: withoutReturn,
  remind: reminded,
  obligationLapses: lapses,
  receivedOnProof,
  toMoney: substituted,
  payFromDeposit: paidFirst,
  confirmOnProof: confirmedOnProof,
};
