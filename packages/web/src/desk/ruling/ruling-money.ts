import { capMinor } from '@redress/shared/dispute/claims';
import { plan, receivedMinor, supposing } from '@redress/shared/dispute/decide/owing';
import type { Claim, Dispute } from '@redress/shared/dispute/dispute';
import type { Obligation } from '@redress/shared/dispute/obligation';
import { sumMinor } from '@redress/shared/money';
import type { Rules } from '@redress/shared/policy/pack';
import type { DecisionDraft, RulingDraft } from './ruling-draft.ts';

export const AMOUNTS = [
  'payToBuyerMinor',
  'recoverFromMerchantMinor',
  'payToMerchantMinor',
  'recoverFromBuyerMinor',
] as const satisfies (keyof DecisionDraft)[];
export type AmountName = (typeof AMOUNTS)[number];

export type Caps = Record<AmountName, number>;

interface Deciding {
  dispute: Dispute;
  claims: readonly Claim[];
  draft: RulingDraft;
  rules: Rules;
}

/** The most that each amount of a claim may be, with the claims before it decided as they stand in the draft. */
export function capsOf({ dispute, claims, draft, rules }: Deciding, claim: Claim): Caps {
  const decision = draft[claim.id];
  const before = claims.slice(0, claims.indexOf(claim));
  const owed = before.reduce<Obligation[]>(
    (made, one) => [...made, ...promisedBy(one, draft[one.id], dispute, rules, made.length)],
    [],
  );
  const scene = supposing(
    dispute,
    claims.map(({ id }) => id),
    owed,
  );
  const remedy = decision?.remedy ?? null;
  const terms = remedy && { remedy, payMinor: 0, goods: decision?.goods ?? ('none' as const) };
  return {
    payToBuyerMinor: terms ? capMinor(scene, claim, terms, rules) : 0,
    recoverFromMerchantMinor: decision?.payToBuyerMinor ?? 0,
    payToMerchantMinor: receivedMinor(dispute, claim.id),
    recoverFromBuyerMinor: decision?.payToMerchantMinor ?? 0,
  };
}

function promisedBy(claim: Claim, decision: DecisionDraft | undefined, dispute: Dispute, rules: Rules, ahead: number) {
  if (!decision?.remedy) return [];
  const terms = { remedy: decision.remedy, payMinor: decision.payToBuyerMinor, goods: decision.goods ?? 'none' };
  const taken = dispute.obligations.length + ahead;
  return plan(claim.id, terms, { track: 'platform', stay: false }, rules, dispute.seq + 1, taken);
}

export interface Sums extends Record<AmountName, number> {
  /** What the platform pays without blaming anybody. */
  fromPlatformMinor: number;
}

export function sumsOf(draft: RulingDraft): Sums {
  const decisions = Object.values(draft);
  const sum = (name: AmountName) => sumMinor(decisions.map((decision) => decision[name]));
  return {
    payToBuyerMinor: sum('payToBuyerMinor'),
    recoverFromMerchantMinor: sum('recoverFromMerchantMinor'),
    payToMerchantMinor: sum('payToMerchantMinor'),
    recoverFromBuyerMinor: sum('recoverFromBuyerMinor'),
    fromPlatformMinor: sum('payToBuyerMinor') - sum('recoverFromMerchantMinor'),
  };
}
