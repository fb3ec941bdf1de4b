import { sumMinor } from '../money.ts';
import { remedyRule } from '../policy/look-up.ts';
import type { Rules } from '../policy/pack.ts';
import { RULED_OUTCOMES, type Outcome } from '../vocabulary/outcome.ts';
import { ENDED_OBLIGATIONS } from '../vocabulary/obligation.ts';
import type { Claim, Dispute } from './dispute.ts';
import type { Obligation } from './obligation.ts';
import type { Terms } from './terms.ts';

export function claimOf(dispute: Dispute, id: string): Claim | undefined {
  return dispute.claims.find((claim) => claim.id === id);
}

export function openClaims(dispute: Dispute): Claim[] {
  return dispute.claims.filter((claim) => claim.outcome === null);
}

export function isRuled(outcome: Outcome | null): boolean {
  return outcome !== null && (RULED_OUTCOMES as readonly Outcome[]).includes(outcome);
}

/** Decided by a ruling or, where nobody answered, by the clock: not agreed, given up or decided elsewhere. */
export function isDecided(outcome: Outcome | null): boolean {
  return isRuled(outcome) || outcome === 'granted' || outcome === 'lapsed';
}

/** The category that picks a dispute's clocks: that of its first claim. */
export function categoryOf(dispute: Dispute): string | null {
  return dispute.claims[0]?.reason ?? null;
}

export function paidMinor(dispute: Dispute, item: string | null): number {
  return sumMinor(linesOf(dispute, item).map((line) => line.paidMinor));
}

/** What can still come back to the buyer for an item (null: the whole order), promises included; minor units. */
export function refundableMinor(dispute: Dispute, item: string | null, exceptClaim?: string): number {
  const whole = leftMinor(dispute, null, exceptClaim);
  return Math.max(0, item === null ? whole : Math.min(whole, leftMinor(dispute, item, exceptClaim)));
}

/** What is neither back nor promised, for an item or (null) the whole order; minor units. */
export function leftMinor(dispute: Dispute, item: string | null, exceptClaim?: string): number {
  const back = sumMinor(linesOf(dispute, item).map((line) => line.refundedMinor));
  return paidMinor(dispute, item) - back - promisedMinor(dispute, item, exceptClaim);
}

function linesOf(dispute: Dispute, item: string | null): Dispute['lines'] {
  return item === null ? dispute.lines : dispute.lines.filter((line) => line.item === item);
}

/** Refunds owed and not yet performed. */
function promisedMinor(dispute: Dispute, item: string | null, exceptClaim?: string): number {
  const owed = dispute.obligations.filter(
    (obligation) =>
      obligation.kind === 'pay' &&
      obligation.counts === 'refund' &&
      !ENDED_OBLIGATIONS.has(obligation.state) &&
      obligation.claim !== exceptClaim &&
      (item === null || claimOf(dispute, obligation.claim)?.item === item),
  );
  return sumMinor(owed.map((obligation) => obligation.amountMinor));
}

/** The most that terms may pay for a claim: what was paid and is not back yet, or the pack's share for compensation. */
export function capMinor(dispute: Dispute, claim: Pick<Claim, 'id' | 'item'>, terms: Terms, rules: Rules): number {
  const money = remedyRule(rules.rules, terms.remedy)?.money ?? 'none';
  if (money === 'none') return 0;
  if (money === 'refund') return refundableMinor(dispute, claim.item, claim.id);
  return compensableMinor(dispute, claim, rules.rules.procedure.compensationPercent);
}

/** The most that an obligation that fell away could promise again. */
export function promisableMinor(dispute: Dispute, owed: Obligation, rules: Rules): number {
  const item = claimOf(dispute, owed.claim)?.item ?? null;
  if (owed.counts === 'none') return owed.amountMinor;
  if (owed.counts === 'refund') return refundableMinor(dispute, item);
  return compensableMinor(dispute, { id: '', item }, rules.rules.procedure.compensationPercent);
}

/** The pack's share of the price, less what other claims were promised and what was paid of it before. */
function compensableMinor(dispute: Dispute, claim: Pick<Claim, 'id' | 'item'>, percent: number): number {
  const room = (item: string | null) =>
    Math.floor((paidMinor(dispute, item) * percent) / 100) - compensatedMinor(dispute, item, claim.id);
  return Math.max(0, claim.item === null ? room(null) : Math.min(room(null), room(claim.item)));
}

function compensatedMinor(dispute: Dispute, item: string | null, exceptPromisesOf: string): number {
  const counted = dispute.obligations.filter(
    ({ counts, claim, state }) =>
      counts === 'compensation' &&
      (item === null || claimOf(dispute, claim)?.item === item) &&
      (state === 'confirmed' || (!ENDED_OBLIGATIONS.has(state) && claim !== exceptPromisesOf)),
  );
  return sumMinor(counted.map((obligation) => obligation.amountMinor));
}

const RANKED: readonly Outcome[] = ['upheld', 'partlyUpheld', 'granted', 'settled', 'externallyDecided', 'dismissed'];

/** One outcome for the whole: the claims' own where they agree; anything upheld beside a dismissal is partly upheld. */
export function outcomeOf(dispute: Dispute): Outcome {
  const outcomes = [...new Set(dispute.claims.map((claim) => claim.outcome).filter((outcome) => outcome !== null))];
  if (outcomes.length === 1) return outcomes[0]!;
  if (outcomes.includes('upheld') && outcomes.includes('dismissed')) return 'partlyUpheld';
  return RANKED.find((outcome) => outcomes.includes(outcome)) ?? outcomes[0] ?? 'lapsed';
}
