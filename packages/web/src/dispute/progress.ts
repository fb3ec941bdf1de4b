import type { DisputeDetail } from '@redress/shared/dispute/contract';
import type { State } from '@redress/shared/vocabulary/state';

export interface Step {
  state: State;
  /** When the dispute last came there; null while it has not. */
  at: number | null;
  is: 'done' | 'now' | 'ahead';
}

/** The road of a dispute in which everything has to be decided. */
const ROAD: readonly State[] = [
  'filed',
  'awaitingResponse',
  'evidence',
  'deliberation',
  'ruled',
  'performing',
  'closed',
];

/** Where the dispute was, where it is, and what is still ahead of it. */
export function stepsOf({ dispute, entries }: Pick<DisputeDetail, 'dispute' | 'entries'>): Step[] {
  const reached = new Map<State, number>();
  for (const { lead, at } of entries) {
    if (lead === null) continue;
    // Back to an earlier state: what lay behind it is ahead again.
    const order = [...reached.keys()];
    if (reached.has(lead)) for (const later of order.slice(order.indexOf(lead))) reached.delete(later);
    reached.set(lead, at);
  }
  const now = dispute.state === 'archived' ? 'closed' : dispute.state;
  reached.delete('archived');
  if (!reached.has(now)) reached.set(now, dispute.since);
  const over = now === 'closed';
  const past = [...reached].map(([state, at]): Step => ({ state, at, is: state === now && !over ? 'now' : 'done' }));
  const ahead = over ? [] : ROAD.filter((state) => !reached.has(state) && isAfter(state, now));
  return [...past, ...ahead.map((state): Step => ({ state, at: null, is: 'ahead' }))];
}

function isAfter(state: State, now: State): boolean {
  const beside: Partial<Record<State, State>> = { negotiating: 'awaitingResponse', appealed: 'awaitingResponse' };
  return ROAD.indexOf(state) > ROAD.indexOf(beside[now] ?? now);
}
