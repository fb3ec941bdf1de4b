import type { DisputeDetail } from '@redress/shared/dispute/contract';
import type { Obligation } from '@redress/shared/dispute/obligation';
import { asks, type Task } from '@redress/shared/dispute/tasks';
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

/** What the dispute waits for, what is asked of the viewer first; then the most urgent. */
export function openTasks({ dispute, tasks, viewer }: DisputeDetail): OpenTask[] {
  const all = tasks.map((task): OpenTask => {
    const owed = dispute.obligations.find(({ id }) => id === task.obligation) ?? null;
    return { task, owed, yours: isTurn(viewer) && asks(task, viewer), threat: threatOf(task, owed) };
  });
  return [...all.filter(({ yours }) => yours), ...all.filter(({ yours }) => !yours)];
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
