import type { Desk, Queue } from '../vocabulary/queue.ts';
import type { Turn } from '../vocabulary/state.ts';
import type { Dispute } from './dispute.ts';
import { asks, tasksOf, type Task, type TaskKind } from './tasks.ts';

export interface Place {
  queue: Queue;
  /** The most urgent clock of what is asked there; null where nothing is. */
  dueAt: number | null;
}

const QUEUE_OF: Record<TaskKind, Queue> = {
  intake: 'intake',
  answer: 'toAnswer',
  negotiate: 'offers',
  evidence: 'evidence',
  deliberate: 'deliberation',
  mayAppeal: 'waiting',
  decideAppeal: 'appeals',
  provideMore: 'questions',
  answerQuestion: 'questions',
  perform: 'toPerform',
  confirm: 'toPerform',
  decideContested: 'contested',
  awaitPayment: 'payments',
  mayTakeBack: 'waiting',
};

const WHO: Record<Desk, readonly Turn[]> = {
  complainant: ['complainant'],
  respondent: ['respondent'],
  desk: ['intake', 'arbitrator', 'supervisor', 'finance'],
};

/** In which queue of each desk the dispute stands, and by when something is asked there. */
export function queuesOf(dispute: Dispute): Record<Desk, Place> {
  const tasks = tasksOf(dispute);
  return {
    complainant: placeOf(dispute, tasks, 'complainant'),
    respondent: placeOf(dispute, tasks, 'respondent'),
    desk: placeOf(dispute, tasks, 'desk'),
  };
}

function placeOf(dispute: Dispute, tasks: readonly Task[], desk: Desk): Place {
  if (dispute.state === 'closed' || dispute.state === 'archived') return { queue: 'closed', dueAt: null };
  const first = tasks.find((task) => WHO[desk].some((who) => asks(task, who)));
  return first ? { queue: QUEUE_OF[first.kind], dueAt: first.dueAt } : { queue: 'waiting', dueAt: null };
}
