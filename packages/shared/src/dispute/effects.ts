import type { Dispute } from './dispute.ts';
import type { Fact } from './facts.ts';
import { sumMinor } from '../money.ts';

/** What has to happen outside the dispute because of a fact; data, carried out by a job. */
type Effect =
  | { kind: 'withholdSettlement'; order: string; amountMinor: number; currency: string }
  | { kind: 'releaseSettlement'; order: string }
  | { kind: 'assignArbitrator'; not: string[] }
  | { kind: 'sendPayment'; obligation: string; payment: string; amountMinor: number; currency: string; payee: string };

/** The effects of one fact; `dispute` is what the fact made of it. */
export function effectsOf(dispute: Dispute, fact: Fact): Effect[] {
  return [...settlement(dispute, fact), ...arbitrator(dispute, fact), ...payment(dispute, fact)];
}

function settlement(dispute: Dispute, fact: Fact): Effect[] {
  if (dispute.order === null) return [];
  if (fact.lead === 'awaitingResponse') {
    const amountMinor = sumMinor(dispute.claims.map((claim) => claim.asked.payMinor));
    return [{ kind: 'withholdSettlement', order: dispute.order, amountMinor, currency: dispute.currency }];
  }
  const final = fact.lead === 'archived' && fact.type !== 'recorded';
  return final ? [{ kind: 'releaseSettlement', order: dispute.order }] : [];
}

/** Somebody has to sit wherever evidence is heard, a ruling is due or a performance is contested. */
function arbitrator(dispute: Dispute, fact: Fact): Effect[] {
  if (dispute.arbitrator !== null) return [];
  const sits = fact.lead === 'evidence' || fact.lead === 'deliberation';
  const contested = (fact.obligations ?? []).some((change) => change.state === 'contested');
  const vacated = fact.type === 'arbitratorRecused' || (fact.type === 'expired' && fact.expiry === 'raise');
  const inHearing = dispute.state === 'evidence' || dispute.state === 'deliberation';
  if (!sits && !contested && !(vacated && inHearing)) return [];
  const involved = [dispute.complainant, dispute.respondent.id, ...dispute.formerArbitrators];
  return [{ kind: 'assignArbitrator', not: involved.filter((id) => id !== null) }];
}

function payment(dispute: Dispute, fact: Fact): Effect[] {
  if (fact.type !== 'paymentOrdered' || dispute.complainant === null) return [];
  const { amountMinor } = dispute.obligations.find((obligation) => obligation.id === fact.obligation)!;
  const { currency, complainant: payee } = dispute;
  return [{ kind: 'sendPayment', obligation: fact.obligation, payment: fact.payment, amountMinor, currency, payee }];
}
