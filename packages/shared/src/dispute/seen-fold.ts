import { questionClock, type Deadline } from './deadline.ts';
import type { Dispute, Question } from './dispute.ts';
import { seesPart, sightOf, type Viewer } from './visibility.ts';

/** The fold without what this viewer has no right to. */
export function seenBy(dispute: Dispute, viewer: Viewer): Dispute {
  const staff = seesPart(viewer, 'arbitrators');
  const hidesOffers = !seesPart(viewer, 'offers');
  return {
    ...dispute,
    offers: hidesOffers ? [] : dispute.offers,
    claims: hidesOffers ? dispute.claims.map(withoutOffered) : dispute.claims,
    arbitrator: staff ? dispute.arbitrator : null,
    formerArbitrators: staff ? dispute.formerArbitrators : [],
    rulings: staff ? dispute.rulings : dispute.rulings.map((ruling) => ({ ...ruling, arbitrator: '' })),
    heldMinor: seesPart(viewer, 'hold') ? dispute.heldMinor : 0,
    complainant: viewer === 'regulator' ? null : dispute.complainant,
    rating: viewer === 'arbitrator' ? null : dispute.rating,
    questions: dispute.questions.filter((question) => seesQuestion(viewer, question)),
    deadlines: deadlinesFor(dispute, viewer),
  };
}

const ASKED_BY = { more: 'moreAsked', evidence: 'evidenceRequested', question: 'partyAsked' } as const;

function seesQuestion(viewer: Viewer, { kind }: Question): boolean {
  return sightOf(viewer, ASKED_BY[kind]) !== 'hidden';
}

/** The clock of a question would tell that it was asked. */
function deadlinesFor(dispute: Dispute, viewer: Viewer): Deadline[] {
  const unseen = dispute.questions.filter((question) => !seesQuestion(viewer, question));
  const clocks = new Set(unseen.map(({ id }) => questionClock(id)));
  return dispute.deadlines.filter(({ name }) => !clocks.has(name));
}

/** That something was offered is itself without prejudice. */
function withoutOffered(claim: Dispute['claims'][number]): Dispute['claims'][number] {
  return claim.answer === 'offered' ? { ...claim, answer: 'contested' } : claim;
}
