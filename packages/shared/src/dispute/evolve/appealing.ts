import type { Appeal, Dispute } from '../dispute.ts';
import type { Fact, FactOf } from '../facts.ts';

export function foldAppealing(dispute: Dispute, fact: Fact): Dispute {
  switch (fact.type) {
    case 'appealed':
      return { ...dispute, appeals: [...dispute.appeals, appealOf(dispute, fact)] };
    case 'crossAppealed':
      return latest(dispute, (appeal) => ({
        ...appeal,
        claims: [...new Set([...appeal.claims, ...fact.appealed])],
        stayed: [...appeal.stayed, ...fact.stayed],
      }));
    case 'appealAnswered':
      return latest(dispute, (appeal) => ({ ...appeal, answered: true }));
    case 'appealWaived':
      return { ...dispute, waived: [...dispute.waived, fact.side] };
    case 'appealAdmitted':
      return secondRound(latest(dispute, (appeal) => ({ ...appeal, state: 'admitted' })));
    case 'appealRefused':
      return latest(dispute, (appeal) => ({ ...appeal, state: 'refused' }));
    default:
      return dispute;
  }
}

function appealOf(dispute: Dispute, fact: FactOf<'appealed'>): Appeal {
  const { side: by, appealed: claims, ground, from, stayed, leftMs } = fact;
  return { seq: dispute.seq, by, claims, ground, from, state: 'asked', answered: false, stayed, leftMs };
}

function latest(dispute: Dispute, change: (appeal: Appeal) => Appeal): Dispute {
  const last = dispute.appeals.length - 1;
  return { ...dispute, appeals: dispute.appeals.map((appeal, index) => (index === last ? change(appeal) : appeal)) };
}

/** Another arbitrator, from the start: whoever sat before never sits again. */
export function secondRound(dispute: Dispute): Dispute {
  const { arbitrator, formerArbitrators, rulings } = dispute;
  const sat = [
    ...formerArbitrators,
    ...rulings.map((ruling) => ruling.arbitrator),
    ...(arbitrator ? [arbitrator] : []),
  ];
  return {
    ...dispute,
    arbitrator: null,
    formerArbitrators: [...new Set(sat)],
    round: dispute.round + 1,
    rested: [],
    raised: false,
    waived: [],
  };
}
