import { Side } from '@redress/shared/actor';
import { DecisionInput } from '@redress/shared/adjudication/ruling';
import type { Claim } from '@redress/shared/dispute/dispute';
import { AmountMinor } from '@redress/shared/money';
import { RULED_OUTCOMES } from '@redress/shared/vocabulary/outcome';
import { GOODS, REMEDIES } from '@redress/shared/vocabulary/remedy';
import { FAULTS, STANDARDS } from '@redress/shared/vocabulary/ruling';
import { z } from 'zod';

export const BEARERS = DecisionInput.shape.freightBy.options;
export type Bearer = (typeof BEARERS)[number];

export const FindingDraft = z.object({
  issue: z.string(),
  burden: Side,
  standard: z.enum(STANDARDS),
  met: z.boolean().nullable(),
  evidence: z.array(z.string()),
});
export type FindingDraft = z.infer<typeof FindingDraft>;

/** What stands of one claim's decision while it is being written: anything may still be missing. */
export const DecisionDraft = z.object({
  findings: z.array(FindingDraft),
  outcome: z.enum(RULED_OUTCOMES).nullable(),
  fault: z.enum(FAULTS).nullable(),
  remedy: z.enum(REMEDIES).nullable(),
  goods: z.enum(GOODS).nullable(),
  payToBuyerMinor: AmountMinor,
  recoverFromMerchantMinor: AmountMinor,
  payToMerchantMinor: AmountMinor,
  recoverFromBuyerMinor: AmountMinor,
  freightBy: z.enum(BEARERS),
  inspectionBy: z.enum(BEARERS),
  basis: z.string(),
  reasons: z.string(),
});
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** By claim. */
export type RulingDraft = Record<string, DecisionDraft>;

export function emptyFinding(): FindingDraft {
  return { issue: '', burden: 'complainant', standard: 'balanceOfProbabilities', met: null, evidence: [] };
}

export function emptyDecision(): DecisionDraft {
  return {
    findings: [emptyFinding()],
    outcome: null,
    fault: null,
    remedy: null,
    goods: null,
    payToBuyerMinor: 0,
    recoverFromMerchantMinor: 0,
    payToMerchantMinor: 0,
    recoverFromBuyerMinor: 0,
    freightBy: 'none',
    inspectionBy: 'none',
    basis: '',
    reasons: '',
  };
}

/** What was saved, as far as it still fits the claims; the rest is empty. */
export function readRulingDraft(saved: unknown, claims: readonly Pick<Claim, 'id'>[]): RulingDraft {
  const kept = z.record(z.string(), z.unknown()).safeParse(saved).data ?? {};
  return Object.fromEntries(
    claims.map(({ id }) => [id, DecisionDraft.safeParse(kept[id]).data ?? emptyDecision()] as const),
  );
}

/** As the command wants them. Call it only for drafts without problems. */
export function decisionsOf(draft: RulingDraft, claims: readonly Pick<Claim, 'id'>[]): DecisionInput[] {
  return claims.map(({ id }) => {
    const { findings, outcome, fault, remedy, goods, ...rest } = draft[id] ?? emptyDecision();
    return {
      ...rest,
      claim: id,
      outcome: outcome ?? 'dismissed',
      fault: fault ?? 'none',
      remedy,
      goods: goods ?? 'none',
      findings: findings.map((finding) => ({ ...finding, met: finding.met === true })),
    };
  });
}
