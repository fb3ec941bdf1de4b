import type { Dispute } from '../dispute.ts';
import type { Fact, FactOf } from '../facts.ts';
import { secondRound } from './appealing.ts';

export function foldEnding(dispute: Dispute, fact: Fact): Dispute {
  switch (fact.type) {
    case 'withdrawn':
      return { ...dispute, withdrawal: { ...fact.setAside, seq: dispute.seq }, suspension: null };
    case 'withdrawalTakenBack':
      return { ...dispute, withdrawal: null };
    case 'rated':
      return { ...dispute, rating: fact.stars };
    case 'humanRequested':
      return {
        ...dispute,
        automated: dispute.automated.filter((step) => step.seq !== fact.against),
        withdrawal: null,
      };
    case 'reopened':
      return reopened(dispute, fact);
    case 'suspended':
      return {
        ...dispute,
        suspension: { seq: dispute.seq, ground: fact.ground, since: fact.at, left: fact.left },
      };
    case 'resumed':
      return { ...dispute, suspension: null };
    case 'expired':
      return expired(dispute, fact);
    case 'rulesAdopted':
      return { ...dispute, pins: { ...dispute.pins, procedure: fact.to } };
    case 'paymentOrdered':
      return { ...dispute, payments: dispute.payments + 1 };
    default:
      return dispute;
  }
}

function reopened(dispute: Dispute, fact: FactOf<'reopened'>): Dispute {
  const reopenings = fact.side === 'staff' ? dispute.reopenings : [...dispute.reopenings, fact.side];
  const next = { ...dispute, reopenings };
  return fact.ground === 'newFacts' ? secondRound(next) : next;
}

function expired(dispute: Dispute, fact: FactOf<'expired'>): Dispute {
  const silent = [...new Set([...dispute.silent, ...fact.silent])];
  const deadlines = dispute.deadlines.filter((deadline) => deadline.name !== fact.deadline);
  const next = { ...dispute, silent, deadlines };
  switch (fact.expiry) {
    case 'mayLeave':
      return { ...next, mayLeave: true };
    case 'raise':
      return { ...next, raised: true, arbitrator: fact.deadline === 'turn' ? null : next.arbitrator };
    case 'resume':
      return { ...next, suspension: null };
    case 'withdrawalFinal':
      return { ...next, withdrawal: null };
    case 'goOnWithout':
    case 'decideOnWhatIsThere':
      return { ...next, questions: unanswered(next, fact.deadline) };
    case 'admitAppeal':
      return admitted(next);
    default:
      return next;
  }
}

function unanswered(dispute: Dispute, deadline: string): Dispute['questions'] {
  return dispute.questions.map((question) =>
    deadline === `question:${question.id}` && question.state === 'open'
      ? { ...question, state: 'expired' as const }
      : question,
  );
}

function admitted(dispute: Dispute): Dispute {
  const last = dispute.appeals.length - 1;
  const appeals = dispute.appeals.map((appeal, index) =>
    index === last ? { ...appeal, state: 'admitted' as const } : appeal,
  );
  return secondRound({ ...dispute, appeals });
}
