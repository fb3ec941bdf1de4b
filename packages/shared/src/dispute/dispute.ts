import type { Side } from '../actor.ts';
import type { Currency } from '../money.ts';
import type { PackRef } from '../policy/pack.ts';
import type { EvidenceKind } from '../vocabulary/evidence-kind.ts';
import type { Expiry } from '../vocabulary/expiry.ts';
import type { AppealGround, SuspendGround } from '../vocabulary/ground.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import type { Reason } from '../vocabulary/reason.ts';
import type { State } from '../vocabulary/state.ts';
import type { ClaimDecision } from '../adjudication/ruling.ts';
import type { Deadline } from './deadline.ts';
import type { Obligation } from './obligation.ts';
import type { Terms } from './terms.ts';

/** One thing bought, as it stood when the dispute was filed; `refundedMinor` grows with every refund known since. */
export interface OrderLine {
  item: string;
  title: string;
  quantity: number;
  paidMinor: number;
  refundedMinor: number;
}

type ClaimAnswer = 'granted' | 'offered' | 'contested';

/** `seq` names the fact that wrote the claim's texts. Open while `outcome` is null. */
export interface Claim {
  id: string;
  seq: number;
  item: string | null;
  quantity: number;
  reason: Reason;
  asked: Terms;
  answer: ClaimAnswer | null;
  answerSeq: number | null;
  outcome: Outcome | null;
  externalMinor: number;
}

export interface Offer {
  id: string;
  seq: number;
  claim: string;
  by: Side;
  terms: Terms;
  at: number;
  state: 'open' | 'accepted' | 'declined' | 'superseded';
}

export interface Evidence {
  id: string;
  seq: number;
  by: Side | 'staff';
  kind: EvidenceKind;
  claims: string[];
  files: string[];
  at: number;
}

/** Something a person was asked for, with a clock of its own. */
export interface Question {
  id: string;
  seq: number;
  kind: 'more' | 'evidence' | 'question';
  to: Side;
  state: 'open' | 'answered' | 'expired';
  answerSeq: number | null;
}

export interface Ruling {
  seq: number;
  round: number;
  arbitrator: string;
  at: number;
  decisions: ClaimDecision[];
}

export interface Appeal {
  seq: number;
  by: Side;
  claims: string[];
  ground: AppealGround;
  from: State;
  state: 'asked' | 'admitted' | 'refused';
  answered: boolean;
  /** Obligations that wait for this appeal. */
  stayed: string[];
  /** What was left of the clock of the state it came from, in ms; null where that state had none. */
  leftMs: number | null;
}

export interface Suspension {
  seq: number;
  ground: SuspendGround;
  since: number;
  left: PausedClock[];
}

export interface PausedClock {
  deadline: Deadline;
  leftMs: number;
}

/** What a withdrawal set aside, so that it can be taken back whole. */
export interface Withdrawal {
  seq: number;
  from: State;
  left: PausedClock[];
  claims: { id: string; outcome: Outcome | null }[];
  obligations: { id: string; state: Obligation['state'] }[];
}

/** Until when the doors after the end stay open (ms since the epoch). */
interface Windows {
  appeal: number;
  reopen: number;
  rate: number;
  human: number;
}

export interface Closing {
  outcome: Outcome;
  at: number;
  windows: Windows;
}

/** A step nobody decided: who was hit by it can ask for a human. */
export interface Automated {
  seq: number;
  at: number;
  expiry: Expiry;
  hits: Side[];
  claims: string[];
}

export interface Respondent {
  type: 'merchant' | 'platform' | 'carrier';
  id: string;
}

/** The fold of all facts; it holds no personal text. */
export interface Dispute {
  id: string;
  number: string;
  kind: 'complaint';
  origin: 'buyer' | 'staff' | 'imported';
  complainant: string | null;
  respondent: Respondent;
  order: string | null;
  currency: Currency;
  zone: string;
  pins: { rules: PackRef; procedure: PackRef };
  seq: number;
  state: State;
  since: number;
  filedAt: number;
  lines: OrderLine[];
  claims: Claim[];
  offers: Offer[];
  evidence: Evidence[];
  questions: Question[];
  rested: Side[];
  silent: Side[];
  arbitrator: string | null;
  formerArbitrators: string[];
  raised: boolean;
  mayLeave: boolean;
  round: number;
  rulings: Ruling[];
  waived: Side[];
  appeals: Appeal[];
  obligations: Obligation[];
  payments: number;
  heldMinor: number;
  suspension: Suspension | null;
  withdrawal: Withdrawal | null;
  closing: Closing | null;
  automated: Automated[];
  reopenings: Side[];
  rating: number | null;
  deadlines: Deadline[];
}
