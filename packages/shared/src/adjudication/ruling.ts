import { z } from 'zod';
import { Side } from '../actor.ts';
import { LIMITS } from '../limits.ts';
import { AmountMinor } from '../money.ts';
import { written } from '../prose.ts';
import { RULED_OUTCOMES } from '../vocabulary/outcome.ts';
import { GOODS, REMEDIES } from '../vocabulary/remedy.ts';
import { FAULTS, STANDARDS } from '../vocabulary/ruling.ts';

/** One issue that was in question, who had to prove it, and whether that was done. */
const Finding = z.strictObject({
  issue: written(300),
  burden: Side,
  standard: z.enum(STANDARDS),
  met: z.boolean(),
  evidence: z.array(z.string().max(20)).max(LIMITS.evidencePerSide),
});

const BEARERS = ['complainant', 'respondent', 'platform', 'none'] as const;

/** What is decided of one claim, without its texts: these are personal and live beside the chain. */
const Decision = {
  claim: z.string().max(20),
  outcome: z.enum(RULED_OUTCOMES),
  fault: z.enum(FAULTS),
  remedy: z.enum(REMEDIES).nullable(),
  goods: z.enum(GOODS),
  payToBuyerMinor: AmountMinor,
  recoverFromMerchantMinor: AmountMinor,
  payToMerchantMinor: AmountMinor,
  recoverFromBuyerMinor: AmountMinor,
  freightBy: z.enum(BEARERS),
  inspectionBy: z.enum(BEARERS),
  basis: written(200),
};

/** As the ruling form hands it in: with findings and reasons in words. */
export const DecisionInput = z.strictObject({
  ...Decision,
  findings: z.array(Finding).max(LIMITS.findingsPerClaim),
  reasons: written(LIMITS.reasonsCharacters),
});
export type DecisionInput = z.infer<typeof DecisionInput>;

/** As the fact carries it: the issues' and reasons' words are in its prose, under `issue:CLAIM:N` and `reasons:CLAIM`. */
export const ClaimDecision = z.strictObject({ ...Decision, findings: z.array(Finding.omit({ issue: true })) });
export type ClaimDecision = z.infer<typeof ClaimDecision>;
