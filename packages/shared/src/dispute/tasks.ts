import type { Side } from '../actor.ts';
import type { Expiry } from '../vocabulary/expiry.ts';
import type { Turn } from '../vocabulary/state.ts';
import { TURN, type Deadline } from './deadline.ts';
import type { Dispute, Question } from './dispute.ts';
import type { Debtor, Obligation } from './obligation.ts';

export type TaskKind =
  | 'intake'
  | 'answer'
  | 'negotiate'
  | 'evidence'
  | 'deliberate'
  | 'mayAppeal'
  | 'decideAppeal'
  | 'provideMore'
  | 'answerQuestion'
  | 'perform'
  | 'confirm'
  | 'decideContested'
  | 'awaitPayment'
  | 'mayTakeBack';

/** One thing the dispute waits for: who, what, by when, and what happens if nobody acts. */
export interface Task {
  kind: TaskKind;
  who: Turn;
  deadline: string;
  startedAt: number;
  dueAt: number;
  onExpiry: Expiry;
  question: string | null;
  obligation: string | null;
}

/** Everything waited for, the most urgent first. The same list feeds banner, queues and mails. */
export function tasksOf(dispute: Dispute): Task[] {
  return dispute.deadlines
    .map((deadline) => taskOf(dispute, deadline))
    .filter((task) => task !== null)
    .sort((a, b) => a.dueAt - b.dueAt || (a.deadline < b.deadline ? -1 : 1));
}

function taskOf(dispute: Dispute, deadline: Deadline): Task | null {
  const { name, startedAt, dueAt, onExpiry } = deadline;
  const base = { deadline: name, startedAt, dueAt, onExpiry, question: null, obligation: null };
  if (name === TURN) return ofState(dispute, deadline, base);
  if (name === 'withdrawal') return { ...base, kind: 'mayTakeBack', who: 'complainant' };
  const question = dispute.questions.find(({ id }) => name === `question:${id}`);
  if (question) return { ...base, ...ofQuestion(question), question: question.id };
  const owed = dispute.obligations.find(({ id }) => name === `obligation:${id}`);
  return owed ? { ...base, ...ofObligation(owed, deadline), obligation: owed.id } : null;
}

type Base = Omit<Task, 'kind' | 'who'>;

function ofState(dispute: Dispute, deadline: Deadline, base: Base): Task | null {
  switch (dispute.state) {
    case 'filed':
      return { ...base, kind: 'intake', who: 'intake' };
    case 'awaitingResponse':
      return { ...base, kind: 'answer', who: 'respondent' };
    case 'negotiating':
      return { ...base, kind: 'negotiate', who: toSpeak(dispute) };
    case 'evidence':
      return { ...base, kind: 'evidence', who: toRest(dispute.rested) };
    case 'deliberation':
      return { ...base, kind: 'deliberate', who: deadline.turn };
    case 'ruled':
      return { ...base, kind: 'mayAppeal', who: toRest(dispute.waived) };
    case 'appealed':
      return { ...base, kind: 'decideAppeal', who: deadline.turn };
    default:
      return null;
  }
}

/** In a negotiation it is the turn of the side that did not speak last. */
function toSpeak(dispute: Dispute): Turn {
  const sides = new Set(dispute.offers.filter(({ state }) => state === 'open').map(({ by }) => by));
  if (sides.size !== 1) return 'both';
  return sides.has('respondent') ? 'complainant' : 'respondent';
}

function toRest(rested: readonly Side[]): Turn {
  if (rested.length === 0) return 'both';
  if (rested.length === 2) return 'nobody';
  return rested[0] === 'complainant' ? 'respondent' : 'complainant';
}

function ofQuestion(question: Question): Pick<Task, 'kind' | 'who'> {
  return { kind: question.kind === 'more' ? 'provideMore' : 'answerQuestion', who: question.to };
}

const TURN_OF: Record<Debtor, Turn> = { complainant: 'complainant', respondent: 'respondent', platform: 'finance' };

function ofObligation(owed: Obligation, deadline: Deadline): Pick<Task, 'kind' | 'who'> {
  if (owed.state === 'contested') return { kind: 'decideContested', who: deadline.turn };
  if (owed.payment?.state === 'pending') return { kind: 'awaitPayment', who: deadline.turn };
  if (owed.debtor === 'platform') return { kind: 'awaitPayment', who: 'provider' };
  if (owed.state === 'reported') return { kind: 'confirm', who: TURN_OF[owed.creditor] };
  return { kind: 'perform', who: TURN_OF[owed.debtor] };
}

/** Whether a task asks somebody in this place to act now; an open appeal window or a withdrawal only lets them. */
export function asks(task: Task, who: Turn): boolean {
  if (task.kind === 'mayAppeal' || task.kind === 'mayTakeBack') return false;
  return task.who === who || (task.who === 'both' && (who === 'complainant' || who === 'respondent'));
}
