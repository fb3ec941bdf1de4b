import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import { written, writtenSomething } from '../../prose.ts';
import { EVIDENCE_KINDS } from '../../vocabulary/evidence-kind.ts';
import { REASONS } from '../../vocabulary/reason.ts';
import { Terms } from '../terms.ts';

/** Short ids inside one dispute: c1, o2, e3, q4, b5, p6. */
export const LocalId = z.string().regex(/^[a-z]\d{1,5}$/);
export const PersonId = z.string().min(1).max(64);
export const Words = written(LIMITS.statementCharacters);
export const SomeWords = writtenSomething(LIMITS.statementCharacters);

export const ClaimInput = z.strictObject({
  item: z.string().max(64).nullable(),
  quantity: z.int().min(1).max(LIMITS.quantity),
  reason: z.enum(REASONS),
  asked: Terms,
  statement: Words,
});
export type ClaimInput = z.infer<typeof ClaimInput>;

export const EvidenceInput = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  claims: z.array(LocalId).max(LIMITS.claims),
  files: z.array(z.uuid()).max(LIMITS.filesPerEvidence),
  note: Words,
});
export type EvidenceInput = z.infer<typeof EvidenceInput>;

export const EvidenceList = z.array(EvidenceInput).max(10);
