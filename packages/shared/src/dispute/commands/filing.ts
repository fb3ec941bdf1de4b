import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import { Currency } from '../../money.ts';
import { OUTCOMES } from '../../vocabulary/outcome.ts';
import { REASONS } from '../../vocabulary/reason.ts';
import { REFUSE_GROUNDS } from '../../vocabulary/ground.ts';
import { ClaimInput, EvidenceList, LocalId, PersonId, SomeWords, Words } from './parts.ts';

const Line = z.strictObject({
  item: z.string().max(64),
  title: z.string().max(500),
  quantity: z.int().min(1),
  paidMinor: z.int().min(0),
  refundedMinor: z.int().min(0),
});
const PackRef = z.strictObject({ id: z.string(), version: z.string() });
const Respondent = z.strictObject({ type: z.enum(['merchant', 'platform', 'carrier']), id: PersonId });

/** `case` is what the door knows (order, parties, pins); the rest is the complainant's. */
export const FileCommand = z.strictObject({
  type: z.literal('file'),
  case: z.strictObject({
    id: z.string(),
    number: z.string(),
    complainant: PersonId,
    respondent: Respondent,
    order: z.string(),
    currency: Currency,
    zone: z.string(),
    lines: z.array(Line).min(1),
    pins: z.strictObject({ rules: PackRef, procedure: PackRef }),
  }),
  claims: z.array(ClaimInput).min(1).max(LIMITS.claims),
  evidence: EvidenceList,
});

/** A dispute that ended elsewhere: as its source recorded it. No deadlines, no effects. */
export const RecordCommand = z.strictObject({
  type: z.literal('record'),
  case: z.strictObject({
    id: z.string(),
    number: z.string(),
    respondent: Respondent,
    currency: Currency,
    zone: z.string(),
    pins: z.strictObject({ rules: PackRef, procedure: PackRef }),
  }),
  source: z.string().max(40),
  externalId: z.string().min(1).max(100),
  filedAt: z.int(),
  reason: z.enum(REASONS),
  outcome: z.enum(OUTCOMES).nullable(),
  outcomeWords: z.string().max(200),
  narrative: z.string().max(100_000),
});

export const AcceptCommand = z.strictObject({ type: z.literal('accept') });
export const RefuseCommand = z.strictObject({
  type: z.literal('refuse'),
  ground: z.enum(REFUSE_GROUNDS),
  reasons: SomeWords,
});
export const AskForMoreCommand = z.strictObject({ type: z.literal('askForMore'), question: SomeWords });
export const ProvideMoreCommand = z.strictObject({
  type: z.literal('provideMore'),
  question: LocalId,
  statement: Words,
  evidence: EvidenceList,
});
