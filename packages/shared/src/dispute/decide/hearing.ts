import { sideOf, type Side } from '../../actor.ts';
import { LIMITS } from '../../limits.ts';
import type { Refusal } from '../../refusal.ts';
import { openClaims } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import { questionClock } from '../deadline.ts';
import type { Dispute, Question } from '../dispute.ts';
import { nextId, proseOf, type Asking, type Decider } from './asking.ts';
import { start } from './clocks.ts';
import { collect, notesOf, tooMuchEvidence } from './evidence.ts';
import { fallen } from './owing.ts';

export const submitEvidence: Decider<CommandOf<'submitEvidence'>> = ({ dispute, command, actor }) => {
  const side = sideOf(actor.role)!;
  const asked = command.question === null ? null : openQuestion(dispute, command.question, side);
  if (asked && 'refusal' in asked) return asked;
  const problem = tooMuchEvidence(dispute, side, 1);
  if (problem) return problem;
  return [
    {
      type: 'evidenceSubmitted',
      evidence: collect(dispute, side, [command.evidence]),
      question: command.question,
      ...(asked && { stopped: [questionClock(asked.id)] }),
      ...proseOf(notesOf(dispute, [command.evidence])),
    },
  ];
};

function openQuestion(dispute: Dispute, id: string, side: Side): Question | Refusal {
  const question = dispute.questions.find((candidate) => candidate.id === id);
  // What intake asked for is answered by provideMore alone, which gives the complaint back to intake.
  if (question?.state !== 'open' || question.kind === 'more') return { refusal: 'noSuchRequest', request: id };
  return question.to === side ? question : { refusal: 'requestNotYours', request: id };
}

/** The assigned arbitrator alone conducts the hearing. */
export function notSitting({ dispute, actor }: Pick<Asking, 'dispute' | 'actor'>): Refusal | null {
  if (dispute.formerArbitrators.includes(actor.id)) return { refusal: 'conflicted' };
  return dispute.arbitrator === actor.id ? null : { refusal: 'notAssigned' };
}

function tooManyQuestions(dispute: Dispute): Refusal | null {
  const limit = LIMITS.openQuestions;
  const open = dispute.questions.filter((question) => question.state === 'open').length;
  return open >= limit ? { refusal: 'tooMany', what: 'questions', limit } : null;
}

export const requestEvidence: Decider<CommandOf<'requestEvidence'>> = (asking) => {
  const { dispute, command, now, rules } = asking;
  const problem = notSitting(asking) ?? tooManyQuestions(dispute);
  if (problem) return problem;
  const id = nextId('q', dispute.questions);
  const clock = { ...start(dispute, questionClock(id), 'question', now, rules), turn: command.from };
  return [
    {
      type: 'evidenceRequested',
      question: id,
      from: command.from,
      started: [clock],
      ...proseOf({ question: command.question }),
    },
  ];
};

export const rest: Decider<CommandOf<'rest'>> = ({ dispute, actor }) => {
  const side = sideOf(actor.role)!;
  return dispute.rested.includes(side) ? { refusal: 'alreadyRested' } : [{ type: 'rested', side }];
};

/** Nobody who sat before, and nobody who is a side, is assigned; an arbitrator takes for themselves, only a supervisor reassigns. */
export const assign: Decider<CommandOf<'assign'>> = ({ dispute, command, actor }) => {
  const { arbitrator } = command;
  const involved = [dispute.complainant, dispute.respondent.id, ...dispute.formerArbitrators];
  if (involved.includes(arbitrator)) return { refusal: 'conflicted' };
  const forAnother = actor.role === 'arbitrator' && arbitrator !== actor.id;
  const taken = actor.role !== 'supervisor' && dispute.arbitrator !== null;
  return forAnother || taken ? { refusal: 'notAssigned' } : [{ type: 'arbitratorAssigned', arbitrator }];
};

export const recuse: Decider<CommandOf<'recuse'>> = (asking) =>
  notSitting(asking) ?? [
    { type: 'arbitratorRecused', arbitrator: asking.actor.id, ...proseOf({ reasons: asking.command.reasons }) },
  ];

export const askParty: Decider<CommandOf<'askParty'>> = (asking) => {
  const { dispute, command, now, rules } = asking;
  const problem = notSitting(asking) ?? tooManyQuestions(dispute);
  if (problem) return problem;
  const id = nextId('q', dispute.questions);
  const clock = { ...start(dispute, questionClock(id), 'question', now, rules), turn: command.party };
  return [
    {
      type: 'partyAsked',
      question: id,
      party: command.party,
      started: [clock],
      ...proseOf({ question: command.question }),
    },
  ];
};

export const answerQuestion: Decider<CommandOf<'answerQuestion'>> = ({ dispute, command, actor }) => {
  const side = sideOf(actor.role)!;
  const question = openQuestion(dispute, command.question, side);
  if ('refusal' in question) return question;
  const problem = tooMuchEvidence(dispute, side, command.evidence.length);
  if (problem) return problem;
  return [
    {
      type: 'questionAnswered',
      question: question.id,
      evidence: collect(dispute, side, command.evidence),
      stopped: [questionClock(question.id)],
      ...proseOf({ statement: command.statement, ...notesOf(dispute, command.evidence) }),
    },
  ];
};

export const reopenEvidence: Decider<CommandOf<'reopenEvidence'>> = (asking) =>
  notSitting(asking) ?? [{ type: 'evidenceReopened', ...proseOf({ reasons: asking.command.reasons }) }];

export const leave: Decider<CommandOf<'leave'>> = ({ dispute, command }) => {
  if (!dispute.mayLeave) {
    const at = dispute.deadlines.find((deadline) => deadline.name === 'hardLimit')?.dueAt ?? null;
    return { refusal: 'hardLimitNotReached', at };
  }
  const ids = openClaims(dispute).map(({ id }) => id);
  const claims = ids.map((id) => ({ id, outcome: 'referred' as const }));
  const obligations = fallen(dispute, ids);
  const prose = proseOf({ statement: command.statement });
  return [{ type: 'disputeLeft', claims, obligations, outcome: 'referred', ...prose }];
};

export const addNote: Decider<CommandOf<'addNote'>> = ({ command }) => [
  { type: 'noteAdded', ...proseOf({ note: command.note }) },
];
