import type { Actor } from '../../actor.ts';
import type { Funds } from '../../ledger/funds.ts';
import type { Rules } from '../../policy/pack.ts';
import type { Refusal } from '../../refusal.ts';
import type { Command } from '../commands.ts';
import type { Dispute } from '../dispute.ts';
import type { Draft } from '../facts.ts';

/** Everything a decider may look at: nothing else decides. */
export interface Asking<C extends Command = Command> {
  dispute: Dispute;
  command: C;
  actor: Actor;
  now: number;
  rules: Rules;
  funds: Funds;
}

export type Answer = Draft[] | Refusal;
export type Decider<C extends Command = Command> = (asking: Asking<C>) => Answer;

/** The next free id of its kind: c3, o1, b12 … */
export function nextId(letter: string, taken: readonly unknown[], ahead = 0): string {
  return `${letter}${taken.length + 1 + ahead}`;
}

/** Keeps only the texts somebody really wrote. */
export function proseOf(texts: Record<string, string>): { prose?: Record<string, string> } {
  const written = Object.entries(texts).filter(([, text]) => text !== '');
  return written.length > 0 ? { prose: Object.fromEntries(written) } : {};
}
