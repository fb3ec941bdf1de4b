import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import { Terms } from '../terms.ts';
import { ClaimInput, LocalId, SomeWords, Words } from './parts.ts';

const AnswerInput = z.discriminatedUnion('answer', [
  z.strictObject({ claim: LocalId, answer: z.literal('grant'), statement: Words }),
  z.strictObject({ claim: LocalId, answer: z.literal('offer'), terms: Terms, statement: Words }),
  z.strictObject({ claim: LocalId, answer: z.literal('contest'), statement: SomeWords }),
]);
export type AnswerInput = z.infer<typeof AnswerInput>;

export const AnswerCommand = z.strictObject({
  type: z.literal('answer'),
  answers: z.array(AnswerInput).min(1).max(LIMITS.claims),
});
export const MakeOfferCommand = z.strictObject({
  type: z.literal('makeOffer'),
  claim: LocalId,
  terms: Terms,
  message: Words,
});
export const AcceptOfferCommand = z.strictObject({ type: z.literal('acceptOffer'), offer: LocalId });
export const DeclineOfferCommand = z.strictObject({ type: z.literal('declineOffer'), offer: LocalId, message: Words });
export const EscalateCommand = z.strictObject({ type: z.literal('escalate'), message: Words });
export const GrantClaimCommand = z.strictObject({ type: z.literal('grantClaim'), claim: LocalId, statement: Words });
export const AmendClaimCommand = z.strictObject({
  type: z.literal('amendClaim'),
  claim: LocalId,
  reason: ClaimInput.shape.reason,
  asked: Terms,
  statement: SomeWords,
});
/** What both sides agreed outside the offers, recorded by staff. */
export const SettleCommand = z.strictObject({
  type: z.literal('settle'),
  terms: z
    .array(z.strictObject({ claim: LocalId, terms: Terms }))
    .min(1)
    .max(LIMITS.claims),
  statement: SomeWords,
});
