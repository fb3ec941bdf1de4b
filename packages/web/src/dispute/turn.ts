import { sideOf } from '@redress/shared/actor';
import type { CommandType } from '@redress/shared/dispute/commands';
import type { DisputeDetail } from '@redress/shared/dispute/contract';
import type { Obligation } from '@redress/shared/dispute/obligation';
import { asks, type Task, type TaskKind } from '@redress/shared/dispute/tasks';
import type { Viewer } from '@redress/shared/dispute/visibility';
import type { Expiry } from '@redress/shared/vocabulary/expiry';
import type { Turn } from '@redress/shared/vocabulary/state';

/** What a clock threatens, as exactly as the obligation behind it allows. */
export type Threat = Expiry | 'notAdvanced';

export interface OpenTask {
  task: Task;
  owed: Obligation | null;
  /** It asks the viewer to act. */
  yours: boolean;
  threat: Threat;
}

/** What settles a task of the desk. */
const SETTLES: Partial<Record<TaskKind, readonly CommandType[]>> = {
  intake: ['accept'],
  deliberate: ['rule'],
  decideAppeal: ['admitAppeal'],
  decideContested: ['decideReturn', 'decidePerformance'],
  awaitPayment: ['confirmPayment'],
};

/** What the dispute waits for, what is asked of the viewer first; then the most urgent. */
export function openTasks({ dispute, tasks, viewer, allowed }: OpenDetail): OpenTask[] {
  const all = tasks.map((task): OpenTask => {
    const owed = dispute.obligations.find(({ id }) => id === task.obligation) ?? null;
    return { task, owed, yours: isYours(task, viewer, allowed), threat: threatOf(task, owed) };
  });
  return [...all.filter(({ yours }) => yours), ...all.filter(({ yours }) => !yours)];
}

type OpenDetail = Pick<DisputeDetail, 'dispute' | 'tasks' | 'viewer' | 'allowed'>;

/** At the desk one person may sit in several places, and an arbitrator before a dispute of another: theirs is what they may settle. */
function isYours(task: Task, viewer: Viewer, allowed: readonly CommandType[]): boolean {
  const settles = SETTLES[task.kind]?.some((command) => allowed.includes(command)) ?? false;
  if (viewer === 'arbitrator') return settles;
  if (!isTurn(viewer)) return false;
  return asks(task, viewer) || (settles && sideOf(viewer) === null);
}

function isTurn(viewer: Viewer): viewer is Viewer & Turn {
  return viewer !== 'regulator' && viewer !== 'admin';
}

/** A return is reminded of once; a statutory multiple is never advanced by the platform. */
function threatOf({ onExpiry }: Task, owed: Obligation | null): Threat {
  if (onExpiry === 'remind' && owed?.reminded) return 'obligationLapses';
  const unadvanced = owed?.track === 'statutory' && owed.debtor === 'respondent';
  return onExpiry === 'payFromDeposit' && unadvanced ? 'notAdvanced' : onExpiry;
}
