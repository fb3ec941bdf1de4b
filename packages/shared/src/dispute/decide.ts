import { sideOf, type Actor } from '../actor.ts';
import { NO_FUNDS, type Funds } from '../ledger/funds.ts';
import type { Rules } from '../policy/pack.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Command } from './commands.ts';
import type { Asking } from './decide/asking.ts';
import { clocksOf } from './decide/clocks.ts';
import { consequences } from './decide/consequences.ts';
import { DECIDERS } from './decide/deciders.ts';
import { file } from './decide/filing.ts';
import { record } from './decide/recording.ts';
import { situationOf } from './decide/situation.ts';
import { TURN } from './deadline.ts';
import type { Dispute } from './dispute.ts';
import { evolve } from './evolve.ts';
import { born } from './evolve/filing.ts';
import type { Draft, Fact } from './facts.ts';
import { knows, leadsTo } from './machine.ts';
import type { MachineEventType } from './machine/event.ts';
import { mayCommand, WHILE_SUSPENDED } from './permissions.ts';

export type Decision = { facts: Fact[] } | Refusal;

/**
 * The one mover: what a command makes of a dispute, as facts or as one coded refusal. Pure: the instant comes in.
 * `now` is ms since the epoch; `funds` what the merchant's deposit holds (needed where money is set aside or paid).
 */
export function decide(
  dispute: Dispute | null,
  command: Command,
  actor: Actor,
  now: number,
  rules: Rules,
  funds: Funds = NO_FUNDS,
): Decision {
  if (!mayCommand(actor.role, command.type)) {
    return { refusal: 'notPermitted', command: command.type, role: actor.role };
  }
  if (command.type === 'file' || command.type === 'record') return begin(dispute, command, actor, now, rules);
  if (!dispute) return { refusal: 'notFound' };
  const asking = { dispute, command, actor, now, rules, funds };
  return held(asking) ?? carry(asking);
}

function begin(
  dispute: Dispute | null,
  command: Extract<Command, { type: 'file' | 'record' }>,
  actor: Actor,
  now: number,
  rules: Rules,
): Decision {
  if (dispute) return { refusal: 'wrongState', command: command.type, state: dispute.state };
  if (command.type === 'record') return { facts: record(command).map((draft) => told(draft, actor, now)) };
  const drafts = file(command, actor, now, rules);
  if (isRefusal(drafts)) return drafts;
  const [draft] = drafts.map((one) => told(one, actor, now));
  if (draft?.type !== 'filed') throw new Error('filing files');
  return { facts: [{ ...draft, lead: 'filed', started: clocksOf(born(draft), 'filed', now, rules) }] };
}

/** What holds a command up before anybody looks at its content. */
function held(asking: Asking): Refusal | null {
  const { dispute, command } = asking;
  if (command.type === 'expire') return null;
  if (!knows(dispute.state, command.type as MachineEventType))
    return { refusal: 'wrongState', command: command.type, state: dispute.state };
  if (dispute.suspension && !WHILE_SUSPENDED.has(command.type)) {
    const limit = dispute.deadlines.find((deadline) => deadline.name === 'suspension');
    return { refusal: 'suspended', until: limit?.dueAt ?? null };
  }
  return late(asking);
}

/** Once the time of a step is over neither side can still take it, even before the clock has rung. */
function late({ dispute, command, actor, now }: Asking): Refusal | null {
  const turn = dispute.deadlines.find((deadline) => deadline.name === TURN);
  const over = turn !== undefined && turn.dueAt <= now && sideOf(actor.role) !== null;
  return over && command.type !== 'withdraw' ? { refusal: 'late', since: turn.dueAt } : null;
}

function carry(asking: Asking): Decision {
  const { dispute, command, actor, now, rules } = asking;
  const drafts = DECIDERS[command.type as keyof typeof DECIDERS](asking as never);
  if (isRefusal(drafts)) return drafts;
  const facts = drafts.map((draft) => told(draft, actor, now));
  const after = facts.reduce(evolve, dispute);
  const type = eventOf(command, facts);
  const to = leadsTo(dispute.state, { type, situation: situationOf(after, dispute, command, rules) });
  if (!to) return { refusal: 'wrongState', command: command.type, state: dispute.state };
  const last = facts.at(-1)!;
  const caused = consequences({ dispute: after, to, caused: last, now, rules });
  return { facts: [...facts.slice(0, -1), caused as Fact] };
}

function eventOf(command: Command, facts: readonly Fact[]): MachineEventType {
  const first = facts[0]!;
  if (first.type === 'expired') return `expire.${first.expiry}`;
  return command.type as MachineEventType;
}

function told(draft: Draft, by: Actor, at: number): Fact {
  return { ...draft, by, at } as Fact;
}
