import { endOfPeriod } from '../../calendar/days.ts';
import type { Rules } from '../../policy/pack.ts';
import type { State } from '../../vocabulary/state.ts';
import { outcomeOf } from '../claims.ts';
import { TURN, type Deadline } from '../deadline.ts';
import type { Closing, Dispute } from '../dispute.ts';
import type { Fact } from '../facts.ts';
import type { Caused } from '../facts/caused.ts';
import { release } from './paying.ts';
import { clockNames, clocksOf } from './clocks.ts';
import { ripen } from './ripening.ts';

interface Scene {
  /** The dispute after the command's own facts, still in its old state. */
  dispute: Dispute;
  /** Where the chart leads. */
  to: State;
  caused: Caused & Pick<Fact, 'type'>;
  now: number;
  rules: Rules;
}

/** What follows from where the dispute goes: clocks stop and start, obligations fall due, the end is drawn. */
export function consequences(scene: Scene): Scene['caused'] {
  const { dispute, to, caused } = scene;
  const arriving = dispute.state !== to;
  const moved = arriving ? arrival(scene) : {};
  const ripe = to === 'closed' || to === 'archived' ? {} : ripen({ ...scene, arriving });
  const starting = [...(moved.started ?? []), ...(caused.started ?? []), ...(ripe.started ?? [])];
  const clocks = standingStill(scene) ? held(starting) : { started: starting, paused: [] };
  return clean({
    ...caused,
    ...(moved.lead && { lead: moved.lead }),
    ...(moved.closing && { closing: moved.closing }),
    ...clocks,
    stopped: [
      ...(moved.stopped ?? []),
      ...(caused.stopped ?? []),
      ...(ripe.stopped ?? []),
      ...clocks.paused.map(({ deadline }) => deadline.name),
    ],
    obligations: merged([...(caused.obligations ?? []), ...(ripe.obligations ?? [])]),
    transfers: [...(caused.transfers ?? []), ...(moved.transfers ?? [])],
  });
}

/** While a dispute is suspended nobody can act, so no clock against them begins. */
function standingStill({ dispute, to }: Scene): boolean {
  return dispute.suspension !== null && to !== 'closed' && to !== 'archived';
}

function held(starting: readonly Deadline[]): Required<Pick<Caused, 'started' | 'paused'>> {
  const paused = starting.filter(({ pauses }) => pauses);
  return {
    started: starting.filter(({ pauses }) => !pauses),
    paused: paused.map((deadline) => ({ deadline, leftMs: deadline.dueAt - deadline.startedAt })),
  };
}

function arrival(scene: Scene): Caused {
  const { dispute, to, now, rules, caused } = scene;
  if (to === 'closed') return closing(scene);
  if (to === 'archived') return { lead: to, stopped: clockNames(dispute), transfers: release(dispute) };
  // A withdrawal taken back brings its own clocks, with the time they had left.
  if (caused.type === 'withdrawalTakenBack') return { lead: to, stopped: leftBehind(dispute) };
  const given = new Set((caused.started ?? []).map((deadline) => deadline.name));
  const started = clocksOf(dispute, to, now, rules).filter((deadline) => !given.has(deadline.name));
  return { lead: to, stopped: leftBehind(dispute), started };
}

/** The clocks of the state that is left; obligations, the total and a suspension run on. */
function leftBehind(dispute: Dispute): string[] {
  return clockNames(dispute).filter(
    (name) => [TURN, 'hardLimit', 'archive', 'withdrawal'].includes(name) || name.startsWith('question:'),
  );
}

function closing({ dispute, to, now, rules, caused }: Scene): Caused {
  const drawn = caused.outcome ?? outcomeOf(dispute);
  const end = closingOf(dispute, drawn, now, rules);
  const provisional = (caused.started ?? []).find(({ name }) => name === 'withdrawal');
  const archive: Deadline = {
    name: 'archive',
    clock: null,
    startedAt: now,
    dueAt: Math.max(...Object.values(end.windows), provisional?.dueAt ?? 0),
    turn: 'nobody',
    onExpiry: 'archive',
    pauses: false,
  };
  return {
    lead: to,
    closing: end,
    stopped: clockNames(dispute),
    started: [archive],
    ...(!provisional && { transfers: release(dispute) }),
  };
}

function closingOf(dispute: Dispute, outcome: Closing['outcome'], now: number, rules: Rules): Closing {
  const { rateDays, reopenDays, humanDays, appealAfterClosingDays } = rules.procedure.procedure;
  const until = (days: number) => (days === 0 ? now : endOfPeriod(now, days, 'days', dispute.zone));
  return {
    outcome,
    at: now,
    windows: {
      appeal: until(appealAfterClosingDays),
      reopen: until(reopenDays),
      rate: until(rateDays),
      human: until(humanDays),
    },
  };
}

/** Several changes to one obligation in one fact are one change. */
function merged(changes: NonNullable<Caused['obligations']>): NonNullable<Caused['obligations']> {
  const byId = new Map<string, (typeof changes)[number]>();
  for (const change of changes) byId.set(change.id, { ...byId.get(change.id), ...change });
  return [...byId.values()];
}

/** Leaves out what nothing was caused of. */
function clean(caused: Scene['caused']): Scene['caused'] {
  const idle = LISTS.filter((list) => caused[list]?.length === 0);
  return Object.fromEntries(
    Object.entries(caused).filter(([key]) => !(idle as string[]).includes(key)),
  ) as Scene['caused'];
}

const LISTS = ['started', 'stopped', 'paused', 'claims', 'owed', 'obligations', 'transfers', 'refunded'] as const;
