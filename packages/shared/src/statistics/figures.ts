import type { Outcome } from '../vocabulary/outcome.ts';
import type { State } from '../vocabulary/state.ts';
import type { Count } from './filter.ts';

/** All of it about the disputes that match one filter, as they stood at `asOf`. */
export interface Figures {
  asOf: number;
  filed: number;
  open: number;
  over: number;
  byState: Share<State>[];
  byCategory: Share<string>[];
  /** Disputes that are over; null: the record tells no outcome. */
  byOutcome: Share<Outcome | null>[];
  /** Every calendar month from the first to the last that has a dispute, also those in between that have none. */
  byMonth: Month[];
  /** Largest number of disputes first. Currencies are never added up. */
  money: CurrencySums[];
  /** From filing to the first answer of the merchant, the first ruling, the end. Imported disputes have none of them. */
  answer: Spread;
  ruling: Spread;
  ending: Spread;
}

export interface Share<Key> {
  key: Key;
  count: number;
}

/** A calendar month in the filter's zone: its name (YYYY-MM), first and last day. */
export interface Month {
  month: string;
  from: string;
  to: string;
  count: number;
}

export interface CurrencySums {
  currency: string;
  disputes: number;
  claimedMinor: number;
  /** Disputes in which money was posted to the buyer and not taken back. */
  refunds: number;
  refundedMinor: number;
}

/** Times by nearest rank: each is that of a real dispute. null: none got there. */
export interface Spread {
  of: Count;
  medianMs: number | null;
  p90Ms: number | null;
}
