import type { Dispute, Question } from '../dispute.ts';
import type { Fact, FactOf } from '../facts.ts';
import { collected } from './filing.ts';

export function foldHearing(dispute: Dispute, fact: Fact): Dispute {
  switch (fact.type) {
    case 'moreAsked':
      return asked(dispute, { id: fact.question, kind: 'more', to: 'complainant' });
    case 'evidenceRequested':
      return asked(dispute, { id: fact.question, kind: 'evidence', to: fact.from });
    case 'partyAsked':
      return asked(dispute, { id: fact.question, kind: 'question', to: fact.party });
    case 'moreProvided':
    case 'questionAnswered':
    case 'evidenceSubmitted':
      return brought(dispute, fact);
    case 'rested':
      return { ...dispute, rested: [...dispute.rested, fact.side] };
    case 'arbitratorAssigned':
      return { ...dispute, arbitrator: fact.arbitrator };
    case 'arbitratorRecused':
      return { ...dispute, arbitrator: null, formerArbitrators: [...dispute.formerArbitrators, fact.arbitrator] };
    case 'ruled':
      return { ...dispute, rulings: [...dispute.rulings, rulingOf(dispute, fact)], waived: [], mayLeave: false };
    case 'rulingCorrected':
      return { ...dispute, rulings: corrected(dispute, fact) };
    default:
      return dispute;
  }
}

function asked(dispute: Dispute, question: Pick<Question, 'id' | 'kind' | 'to'>): Dispute {
  const open: Question = { ...question, seq: dispute.seq, state: 'open', answerSeq: null };
  return { ...dispute, questions: [...dispute.questions, open] };
}

function brought(dispute: Dispute, fact: FactOf<'moreProvided' | 'questionAnswered' | 'evidenceSubmitted'>): Dispute {
  const evidence = [...dispute.evidence, ...collected(fact.evidence, dispute.seq, fact.at)];
  const questions = dispute.questions.map((question) =>
    question.id === fact.question ? { ...question, state: 'answered' as const, answerSeq: dispute.seq } : question,
  );
  const silent = dispute.silent.filter((side) => side !== fact.by.role);
  return { ...dispute, evidence, questions, silent };
}

function rulingOf(dispute: Dispute, fact: FactOf<'ruled'>): Dispute['rulings'][number] {
  const { round, decisions, at } = fact;
  return { seq: dispute.seq, round, arbitrator: fact.by.id, at, decisions };
}

function corrected(dispute: Dispute, fact: FactOf<'rulingCorrected'>): Dispute['rulings'] {
  return dispute.rulings.map((ruling, index) => {
    if (index !== dispute.rulings.length - 1) return ruling;
    const decisions = ruling.decisions.map(
      (decision) => fact.decisions.find((candidate) => candidate.claim === decision.claim) ?? decision,
    );
    return { ...ruling, decisions };
  });
}
