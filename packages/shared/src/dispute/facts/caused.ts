import type { Actor, Side } from '../../actor.ts';
import type { Transfer } from '../../ledger/transfer.ts';
import type { Prose } from '../../prose.ts';
import type { Outcome } from '../../vocabulary/outcome.ts';
import type { State } from '../../vocabulary/state.ts';
import type { Deadline } from '../deadline.ts';
import type { Claim, Closing, PausedClock } from '../dispute.ts';
import type { Obligation } from '../obligation.ts';

type ClaimChange = { id: string } & Partial<
  Pick<Claim, 'answer' | 'answerSeq' | 'outcome' | 'externalMinor' | 'asked' | 'reason'>
>;
export type ObligationChange = { id: string } & Partial<
  Pick<Obligation, 'state' | 'stay' | 'amountMinor' | 'proof' | 'reminded' | 'payment'>
>;

/** Money that came back to the buyer for one item. */
export interface ItemRefund {
  item: string;
  amountMinor: number;
}

/** What a fact brought about, written with it so that the fold decides nothing. */
export interface Caused {
  lead?: State;
  started?: Deadline[];
  stopped?: string[];
  /** Clocks that begin only when the suspension ends. */
  paused?: PausedClock[];
  claims?: ClaimChange[];
  owed?: Obligation[];
  obligations?: ObligationChange[];
  transfers?: Transfer[];
  refunded?: ItemRefund[];
  closing?: Closing;
  outcome?: Outcome;
  /** Who was hit by this step that nobody decided. */
  automated?: Side[];
}

export interface Told {
  at: number;
  by: Actor;
  prose?: Prose;
}
