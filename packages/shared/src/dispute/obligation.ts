import type { Side } from '../actor.ts';
import type { ProofSource } from '../vocabulary/evidence-kind.ts';
import type { ObligationKind, ObligationState } from '../vocabulary/obligation.ts';
import type { Track } from '../vocabulary/remedy.ts';

export type Debtor = Side | 'platform';

/** A payment the platform sent on its way; from which purses, so that a failed one is put back exactly. */
export interface Payment {
  id: string;
  state: 'pending' | 'confirmed' | 'failed';
  fromHoldMinor: number;
  fromDepositMinor: number;
  fromFundMinor: number;
}

export interface Obligation {
  id: string;
  seq: number;
  claim: string;
  kind: ObligationKind;
  debtor: Debtor;
  creditor: Debtor;
  dependsOn: string[];
  state: ObligationState;
  /** Waits for an appeal or its window, whatever it depends on. */
  stay: boolean;
  amountMinor: number;
  /** Whether the money counts against the price of the item. */
  counts: 'refund' | 'compensation' | 'none';
  track: Track;
  proof: ProofSource;
  reminded: boolean;
  payment: Payment | null;
}
