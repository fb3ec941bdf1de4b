import type { Outcome } from '../vocabulary/outcome.ts';
import type { State } from '../vocabulary/state.ts';
import type { Count, DisputeFilter } from './filter.ts';

const DAY = 86_400_000;

/** One dispute as the table and the export show it; nothing in it names a person. */
export interface DisputeLine {
  id: string;
  number: string;
  filedAt: number;
  state: State;
  category: string;
  outcome: Outcome | null;
  merchant: string;
  claimedMinor: number;
  currency: string;
  /** null: the dispute came with its end, and nobody here knows how long it took. */
  daysOpen: number | null;
  origin: DisputeFilter['origin'] & string;
}

/** The columns of the table and of the export, in this order. */
export const TABLE_COLUMNS = [
  'number',
  'filedAt',
  'state',
  'category',
  'outcome',
  'merchant',
  'claimedMinor',
  'currency',
  'daysOpen',
  'origin',
] as const satisfies readonly (keyof DisputeLine)[];
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TablePage {
  rows: DisputeLine[];
  next: string | null;
  total: Count;
  /** The instant that `daysOpen` counts to. */
  asOf: number;
}

type Span = { origin: string; filedAt: number; closedAt: number | null };

/** Whole days from filing to the end, or to `asOf` while there is none. */
export function daysOpen({ origin, filedAt, closedAt }: Span, asOf: number): number | null {
  if (origin === 'imported') return null;
  return Math.max(0, Math.floor(((closedAt ?? asOf) - filedAt) / DAY));
}
