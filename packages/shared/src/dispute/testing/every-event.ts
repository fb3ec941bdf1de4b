import { STATES } from '../../vocabulary/state.ts';
import { EXPIRIES } from '../../vocabulary/expiry.ts';
import { REOPEN_GROUNDS } from '../../vocabulary/ground.ts';
import { COMMANDS } from '../commands.ts';
import type { MachineEvent, MachineEventType, Situation } from '../machine/event.ts';

const CALM: Situation = {
  anyOpen: false,
  anyOffer: false,
  anyContested: false,
  anyRuled: false,
  owed: false,
  restedEnough: false,
  bothWaived: false,
  appealStands: false,
  final: false,
  back: null,
  ground: null,
};

const CLAIMS: Partial<Situation>[] = [
  { anyOpen: false },
  { anyOpen: true },
  { anyOpen: true, anyOffer: true },
  { anyOpen: true, anyContested: true },
  { anyOpen: true, anyOffer: true, anyContested: true },
];
const STEPS: Partial<Situation>[] = [
  {},
  { restedEnough: true },
  { bothWaived: true },
  { appealStands: true },
  { final: true },
];

/**
 * The finite abstraction of guarantee 1: how the claims stand (5) × whether one was ruled (2) × whether anything is
 * owed (2) × which step was completed (5). Only what a guard of the chart asks is told apart; an offer or a contested
 * claim is an open one, and no command completes two steps at once.
 */
export const SITUATIONS: Situation[] = CLAIMS.flatMap((claims) =>
  [false, true].flatMap((anyRuled) =>
    [false, true].flatMap((owed) => STEPS.map((step) => ({ ...CALM, ...claims, anyRuled, owed, ...step }))),
  ),
);

const TYPES = [
  ...COMMANDS.filter((type) => type !== 'file' && type !== 'record' && type !== 'expire'),
  ...EXPIRIES.map((expiry) => `expire.${expiry}` as const),
] satisfies MachineEventType[];

/** Where a way back leads and on what ground one reopens matters to three commands alone. */
const RETURNING = [false, true].flatMap((owed) =>
  STATES.flatMap((back) =>
    (['refuseAppeal', 'takeBackWithdrawal'] as const).map((type) => ({ type, situation: { ...CALM, owed, back } })),
  ),
);
const REOPENING = REOPEN_GROUNDS.map((ground) => ({ type: 'reopen' as const, situation: { ...CALM, ground } }));

export const EVERY_EVENT: MachineEvent[] = [
  ...TYPES.flatMap((type) => SITUATIONS.map((situation) => ({ type, situation }))),
  ...RETURNING,
  ...REOPENING,
];
