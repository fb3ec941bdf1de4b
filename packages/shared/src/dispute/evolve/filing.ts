import type { Dispute } from '../dispute.ts';
import type { FactOf } from '../facts.ts';
import type { NewEvidence } from '../facts/filing.ts';

export function born(fact: FactOf<'filed'> | FactOf<'recorded'>): Dispute {
  return fact.type === 'filed' ? filed(fact) : recorded(fact);
}

function filed(fact: FactOf<'filed'>): Dispute {
  return {
    ...blank(fact),
    origin: fact.origin,
    complainant: fact.complainant,
    order: fact.order,
    lines: fact.lines,
    claims: fact.opened.map((claim) => ({ ...claim, seq: 1 })),
    evidence: collected(fact.evidence, 1, fact.at),
  };
}

function recorded(fact: FactOf<'recorded'>): Dispute {
  const asked = { remedy: 'explanation', payMinor: 0, goods: 'none' } as const;
  const claim = { id: 'c1', seq: 1, item: null, quantity: 1, reason: fact.reason, asked };
  return {
    ...blank(fact),
    origin: 'imported',
    state: 'archived',
    filedAt: fact.filedAt,
    since: fact.filedAt,
    claims: [{ ...claim, answer: null, answerSeq: null, outcome: fact.outcome ?? null, externalMinor: 0 }],
  };
}

/** Evidence as the fold keeps it: with the place of its texts. */
export function collected(evidence: NewEvidence[], seq: number, at: number): Dispute['evidence'] {
  return evidence.map((piece) => ({ ...piece, seq, at }));
}

function blank(fact: FactOf<'filed'> | FactOf<'recorded'>): Dispute {
  return {
    id: fact.id,
    number: fact.number,
    kind: 'complaint',
    origin: 'buyer',
    complainant: null,
    respondent: fact.respondent,
    order: null,
    currency: fact.currency,
    zone: fact.zone,
    pins: fact.pins,
    seq: 1,
    state: 'filed',
    since: fact.at,
    filedAt: fact.at,
    lines: [],
    claims: [],
    offers: [],
    evidence: [],
    questions: [],
    rested: [],
    silent: [],
    arbitrator: null,
    formerArbitrators: [],
    raised: false,
    mayLeave: false,
    round: 1,
    rulings: [],
    waived: [],
    appeals: [],
    obligations: [],
    payments: 0,
    heldMinor: 0,
    suspension: null,
    withdrawal: null,
    closing: null,
    automated: [],
    reopenings: [],
    rating: null,
    deadlines: [],
  };
}
