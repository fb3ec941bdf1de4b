import type { ClockId } from '../policy/clock-id.ts';
import type { Expiry } from '../vocabulary/expiry.ts';
import type { Turn } from '../vocabulary/state.ts';

/** One running clock. Names: turn, total, hardLimit, suspension, withdrawal, archive, question:ID, obligation:ID. */
export interface Deadline {
  name: string;
  /** The pack's row it was computed from; null where the procedure table gives the length. */
  clock: ClockId | null;
  startedAt: number;
  dueAt: number;
  turn: Turn;
  onExpiry: Expiry;
  pauses: boolean;
}

export const TURN = 'turn';

export function questionClock(id: string): string {
  return `question:${id}`;
}

export function obligationClock(id: string): string {
  return `obligation:${id}`;
}
