import { endOfPeriod } from '../../calendar/days.ts';
import type { ClockId } from '../../policy/clock-id.ts';
import { clockRule } from '../../policy/look-up.ts';
import type { Rules } from '../../policy/pack.ts';
import type { State } from '../../vocabulary/state.ts';
import { categoryOf } from '../claims.ts';
import { obligationClock, TURN, type Deadline } from '../deadline.ts';
import type { Dispute } from '../dispute.ts';
import type { Obligation } from '../obligation.ts';

/** A clock of the pack, started now. */
export function start(dispute: Dispute, name: string, id: ClockId, now: number, rules: Rules): Deadline {
  const rule = clockRule(rules.procedure, id, categoryOf(dispute));
  const dueAt = endOfPeriod(now, rule.amount, rule.unit, dispute.zone);
  return { name, clock: id, startedAt: now, dueAt, turn: rule.turn, onExpiry: rule.onExpiry, pauses: rule.pauses };
}

/** Every clock that counts, those that stand still for a suspension included. */
export function clockNames(dispute: Dispute): string[] {
  const still = dispute.suspension?.left ?? [];
  return [...dispute.deadlines, ...still.map(({ deadline }) => deadline)].map(({ name }) => name);
}

const STATE_CLOCKS: Partial<Record<State, ClockId>> = {
  filed: 'intake',
  awaitingResponse: 'response',
  negotiating: 'negotiation',
  evidence: 'evidence',
  deliberation: 'deliberation',
  ruled: 'appealWindow',
  appealed: 'appealDecision',
};

/** The clocks a state begins with. `performing` has one per obligation; `closed` gets its own where it closes. */
export function clocksOf(dispute: Dispute, state: State, now: number, rules: Rules): Deadline[] {
  const clock = STATE_CLOCKS[state];
  const clocks = clock ? [start(dispute, TURN, clock, now, rules)] : [];
  if (state === 'deliberation') clocks.push(start(dispute, 'hardLimit', 'hardLimit', now, rules));
  const total = dispute.deadlines.some((deadline) => deadline.name === 'total');
  if (state === 'awaitingResponse' && !total) clocks.push(start(dispute, 'total', 'total', now, rules));
  return clocks;
}

export function obligationDeadline(dispute: Dispute, obligation: Obligation, now: number, rules: Rules): Deadline {
  if (obligation.debtor === 'platform') return atOnce(dispute, obligation, now, rules);
  const byBuyer = obligation.kind === 'pay' && obligation.debtor === 'complainant';
  const id: ClockId = byBuyer ? 'payByBuyer' : obligation.kind;
  return start(dispute, obligationClock(obligation.id), id, now, rules);
}

/** What the platform owes is paid by the next ring of the clock, not by anybody's patience. */
function atOnce(dispute: Dispute, obligation: Obligation, now: number, rules: Rules): Deadline {
  return { ...start(dispute, obligationClock(obligation.id), 'pay', now, rules), dueAt: now, turn: 'provider' };
}

/** The same clock with the time that was left, running again from now. */
export function resumed(deadline: Deadline, leftMs: number, now: number): Deadline {
  return { ...deadline, startedAt: now, dueAt: now + leftMs };
}
