import type { Actor, Role } from '../../actor.ts';
import type { Rules } from '../../policy/pack.ts';
import { isRefusal } from '../../refusal.ts';
import type { Command, CommandType } from '../commands.ts';
import { decide } from '../decide.ts';
import type { Dispute } from '../dispute.ts';
import { evolve } from '../evolve.ts';
import type { Fact } from '../facts.ts';
import { knows } from '../machine.ts';
import { PERMISSIONS } from '../permissions.ts';
import { ARBITRATOR, BUYER, MIDNIGHT, SYSTEM_ACTOR } from '../testing.ts';
import { diceOf, oneOf, type Dice } from './dice.ts';
import { DECIDING } from './likely-deciding.ts';
import { ENDING } from './likely-ending.ts';
import { OPENING } from './likely-opening.ts';
import { PERFORMING } from './likely-performing.ts';
import type { Menu } from './likely.ts';
import { balance, posted, type ModelLedger } from './model-ledger.ts';
import { randomFiling, randomRules } from './random-filing.ts';

const MENU: Menu = { ...OPENING, ...DECIDING, ...PERFORMING, ...ENDING };
/** What ends or interrupts nearly every dispute: often enough to be met, seldom enough to get somewhere. */
const RARE: ReadonlySet<CommandType> = new Set<CommandType>([
  'withdraw',
  'terminate',
  'suspend',
  'reportChargeback',
  'recordExternalDecision',
  'recordExternalRefund',
  'settle',
  'addNote',
  'adoptRules',
  'refuse',
  'grantClaim',
  'amendClaim',
  'recuse',
  'recordProof',
  'reportReceipt',
  'reopenEvidence',
  'leave',
  'rate',
]);
const HOUR = 3_600_000;
const CURRENCY = 'CNY';

export interface World {
  dispute: Dispute;
  facts: Fact[];
  now: number;
  rules: Rules;
  ledger: ModelLedger;
}

export function randomWorld(seed: number): World {
  const dice = diceOf(seed);
  const rules = randomRules(dice);
  const command = randomFiling(dice, rules);
  const decided = decide(null, command, BUYER, MIDNIGHT, rules);
  const deposit = oneOf(dice, [0, 0, 3_000, 15_000, 1_000_000])!;
  const owner = command.case.respondent.id;
  const ledger = new Map([[`merchantDeposit:${owner}:${CURRENCY}`, deposit]]);
  if (isRefusal(decided)) return randomWorld(seed + 7_919);
  const dispute = decided.facts.reduce<Dispute | null>(evolve, null)!;
  return { dispute, facts: decided.facts, now: MIDNIGHT, rules, ledger };
}

/** One step: a likely command of somebody who may give it, or the next deadline; refused ones change nothing. */
export function step(world: World, seed: number): World {
  const dice = diceOf(seed);
  if (dice(6) === 0) return ringNext(world) ?? world;
  const later = seated({ ...world, now: world.now + (dice(3) === 0 ? dice(40) * HOUR : 0) }, dice);
  for (let attempt = 0; attempt < 6; attempt++) {
    const next = attempted(later, dice);
    if (next) return next;
  }
  return later;
}

/** Somebody sits wherever evidence is heard or a ruling is due, mostly. */
function seated(world: World, dice: Dice): World {
  const { arbitrator, state } = world.dispute;
  if (arbitrator !== null || (state !== 'evidence' && state !== 'deliberation') || dice(4) === 0) return world;
  const somebody = oneOf(dice, [ARBITRATOR.id, 'staff-shi', 'staff-bai'])!;
  return carried(world, SYSTEM_ACTOR, { type: 'assign', arbitrator: somebody }) ?? world;
}

function attempted(world: World, dice: Dice): World | null {
  const { dispute, rules } = world;
  const known = (Object.keys(MENU) as CommandType[]).filter((type) => knows(dispute.state, type as never));
  const usual = known.filter((type) => !RARE.has(type));
  const type = oneOf(dice, usual.length > 0 && dice(12) > 0 ? usual : known);
  if (!type) return null;
  const actor = actorFor(dice, oneOf<Role>(dice, PERMISSIONS[type])!, dispute);
  return carried(world, actor, MENU[type]!({ dice, dispute, actor, rules }));
}

function actorFor(dice: Dice, role: Role, dispute: Dispute): Actor {
  if (role === 'complainant') return { role, id: dispute.complainant! };
  if (role === 'respondent') return { role, id: dispute.respondent.id };
  if (role !== 'arbitrator') return { role, id: `staff-${role}` };
  const somebody = oneOf(dice, [ARBITRATOR.id, 'staff-shi', 'staff-bai'])!;
  return { role, id: dice(5) > 0 ? (dispute.arbitrator ?? somebody) : somebody };
}

/** The world after the command, or null when it is refused. */
export function carried(world: World, actor: Actor, command: Command): World | null {
  const { dispute, now, rules, ledger } = world;
  const depositMinor = balance(ledger, 'merchantDeposit', dispute.respondent.id, CURRENCY);
  const decided = decide(dispute, command, actor, now, rules, { depositMinor });
  if (isRefusal(decided)) return null;
  return {
    ...world,
    dispute: decided.facts.reduce(evolve, dispute),
    facts: [...world.facts, ...decided.facts],
    ledger: decided.facts.reduce((book, fact) => posted(book, fact.transfers ?? [], CURRENCY), ledger),
  };
}

/** Waits for the deadline that is due next, of those that count, and rings it; null where there is none. */
export function ringNext(world: World, counts: (name: string) => boolean = () => true): World | null {
  const running = world.dispute.deadlines.filter(({ name }) => counts(name));
  const [next] = running.toSorted((a, b) => a.dueAt - b.dueAt || (a.name < b.name ? -1 : 1));
  if (!next) return null;
  const then = { ...world, now: Math.max(world.now, next.dueAt) };
  const rung = carried(then, SYSTEM_ACTOR, { type: 'expire', deadline: next.name });
  if (!rung) throw new Error(`${next.name} (${next.onExpiry}) was refused in ${world.dispute.state}`);
  return rung;
}
