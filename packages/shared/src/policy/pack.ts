import { z } from 'zod';
import { Currency } from '../money.ts';
import { Texts } from '../language.ts';
import { UNITS } from '../calendar/days.ts';
import { EVIDENCE_KINDS } from '../vocabulary/evidence-kind.ts';
import { EXPIRIES } from '../vocabulary/expiry.ts';
import {
  APPEAL_GROUNDS,
  REFUSE_APPEAL_GROUNDS,
  REFUSE_GROUNDS,
  REOPEN_GROUNDS,
  SUSPEND_GROUNDS,
  TERMINATE_GROUNDS,
} from '../vocabulary/ground.ts';
import { OBLIGATION_KINDS } from '../vocabulary/obligation.ts';
import { REASONS } from '../vocabulary/reason.ts';
import { GOODS, REMEDIES, TRACKS } from '../vocabulary/remedy.ts';
import { APPEAL_BODIES, APPEAL_EFFECTS } from '../vocabulary/ruling.ts';
import { TURNS } from '../vocabulary/state.ts';
import { CLOCKS } from './clock-id.ts';
import { ROW } from './row.ts';

/** What may be complained of: which remedies can be asked, which evidence usually decides. */
export const Category = z.strictObject({
  ...ROW,
  code: z.enum(REASONS),
  remedies: z.array(z.enum(REMEDIES)).min(1),
  /** Goods that must not go back to the seller (a counterfeit): replaces the remedy's own list. */
  goods: z.array(z.enum(GOODS)).min(1).nullable(),
  complainantEvidence: z.array(z.enum(EVIDENCE_KINDS)),
  respondentEvidence: z.array(z.enum(EVIDENCE_KINDS)),
});
export type Category = z.infer<typeof Category>;

/** What a remedy makes somebody do: money that counts against the price, money beside it, or a thing done in kind. */
export const RemedyRule = z.strictObject({
  ...ROW,
  code: z.enum(REMEDIES),
  money: z.enum(['refund', 'compensation', 'none']),
  track: z.enum(TRACKS),
  goods: z.array(z.enum(GOODS)).min(1),
  inKind: z.enum(OBLIGATION_KINDS).nullable(),
});
export type RemedyRule = z.infer<typeof RemedyRule>;

/** How long somebody has, and what happens when the time is over. A row with a category beats the row without. */
export const ClockRule = z.strictObject({
  ...ROW,
  id: z.enum(CLOCKS),
  category: z.enum(REASONS).nullable(),
  amount: z.int().min(1).max(3650),
  unit: z.enum(UNITS),
  turn: z.enum(TURNS),
  onExpiry: z.enum(EXPIRIES),
  pauses: z.boolean(),
});
export type ClockRule = z.infer<typeof ClockRule>;

export const SuspensionRule = z.strictObject({
  ...ROW,
  ground: z.enum(SUSPEND_GROUNDS),
  amount: z.int().min(1).max(3650),
  unit: z.enum(UNITS),
});
export type SuspensionRule = z.infer<typeof SuspensionRule>;

export const Procedure = z.strictObject({
  offersPerSide: z.int().min(1).max(50),
  appealEffect: z.enum(APPEAL_EFFECTS),
  /** Sums up to this are performed at once whatever the effect; per currency, minor units. */
  performAtOnceUpToMinor: z.partialRecord(Currency, z.int().min(0)),
  appealBody: z.enum(APPEAL_BODIES),
  appealRounds: z.int().min(0).max(5),
  /** Compensation beside the price, at most this many percent of what was paid. */
  compensationPercent: z.int().min(0).max(1000),
  takeBackWithdrawalHours: z.int().min(1).max(720),
  correctRulingDays: z.int().min(1).max(60),
  rateDays: z.int().min(1).max(365),
  reopenDays: z.int().min(1).max(365),
  humanDays: z.int().min(1).max(365),
  appealAfterClosingDays: z.int().min(0).max(365),
  refuseGrounds: z.array(z.enum(REFUSE_GROUNDS)),
  terminateGrounds: z.array(z.enum(TERMINATE_GROUNDS)),
  appealGrounds: z.array(z.enum(APPEAL_GROUNDS)),
  refuseAppealGrounds: z.array(z.enum(REFUSE_APPEAL_GROUNDS)),
  reopenGrounds: z.array(z.enum(REOPEN_GROUNDS)),
});
export type Procedure = z.infer<typeof Procedure>;

export const Pack = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\d+)?$/),
  texts: Texts,
  categories: z.array(Category).min(1),
  remedies: z.array(RemedyRule).min(1),
  clocks: z.array(ClockRule).min(1),
  suspensions: z.array(SuspensionRule).min(1),
  procedure: Procedure,
});
export type Pack = z.infer<typeof Pack>;

/** A pack in one of its versions. */
export interface PackRef {
  id: string;
  version: string;
}

/** What `decide` is given: the substance of the transaction's time, the procedure of the filing's. */
export interface Rules {
  rules: Pack;
  procedure: Pack;
}
