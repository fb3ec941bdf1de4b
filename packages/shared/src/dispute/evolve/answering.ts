import type { Dispute, Offer } from '../dispute.ts';
import type { Fact, FactOf } from '../facts.ts';

export function foldAnswering(dispute: Dispute, fact: Fact): Dispute {
  switch (fact.type) {
    case 'offerMade':
      return { ...dispute, offers: [...dispute.offers.map(supersededBy(fact)), offerOf(dispute, fact)] };
    case 'offerAccepted':
      return { ...dispute, offers: ended(dispute, fact.offer, 'accepted') };
    case 'offerDeclined':
      return { ...dispute, offers: ended(dispute, fact.offer, 'declined') };
    default:
      return withoutIdleOffers(dispute, fact);
  }
}

function offerOf(dispute: Dispute, fact: FactOf<'offerMade'>): Offer {
  const { offer: id, claim, side: by, terms, at } = fact;
  return { id, seq: dispute.seq, claim, by, terms, at, state: 'open' };
}

function supersededBy(fact: FactOf<'offerMade'>) {
  return (offer: Offer): Offer =>
    offer.claim === fact.claim && offer.state === 'open' ? { ...offer, state: 'superseded' } : offer;
}

function ended(dispute: Dispute, id: string, state: Offer['state']): Offer[] {
  return dispute.offers.map((offer) => (offer.id === id ? { ...offer, state } : offer));
}

/** An offer does not outlive the negotiation, nor the claim it was made for; a withdrawal may still be taken back. */
function withoutIdleOffers(dispute: Dispute, fact: Fact): Dispute {
  if (fact.type === 'withdrawn' || !dispute.offers.some((offer) => offer.state === 'open')) return dispute;
  const left = fact.lead !== undefined && fact.lead !== 'negotiating';
  const endedClaims = new Set((fact.claims ?? []).filter((claim) => claim.outcome).map((claim) => claim.id));
  const offers = dispute.offers.map((offer) =>
    offer.state === 'open' && (left || endedClaims.has(offer.claim))
      ? { ...offer, state: 'superseded' as const }
      : offer,
  );
  return { ...dispute, offers };
}
