import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import { AmountMinor } from '../../money.ts';
import { REOPEN_GROUNDS, SUSPEND_GROUNDS, TERMINATE_GROUNDS } from '../../vocabulary/ground.ts';
import { Terms } from '../terms.ts';
import { LocalId, SomeWords, Words } from './parts.ts';

export const WithdrawCommand = z.strictObject({ type: z.literal('withdraw'), statement: Words });
export const TakeBackWithdrawalCommand = z.strictObject({ type: z.literal('takeBackWithdrawal') });
export const RateCommand = z.strictObject({ type: z.literal('rate'), stars: z.int().min(1).max(5), comment: Words });
export const RequestHumanCommand = z.strictObject({ type: z.literal('requestHuman'), statement: SomeWords });
export const ReopenCommand = z.strictObject({
  type: z.literal('reopen'),
  ground: z.enum(REOPEN_GROUNDS),
  statement: SomeWords,
});
export const TerminateCommand = z.strictObject({
  type: z.literal('terminate'),
  ground: z.enum(TERMINATE_GROUNDS),
  reasons: SomeWords,
});
export const SuspendCommand = z.strictObject({
  type: z.literal('suspend'),
  ground: z.enum(SUSPEND_GROUNDS),
  reasons: SomeWords,
});
export const ResumeCommand = z.strictObject({ type: z.literal('resume') });
export const RecordExternalRefundCommand = z.strictObject({
  type: z.literal('recordExternalRefund'),
  claim: LocalId,
  source: z.enum(['bank', 'paymentProvider', 'merchant', 'insurance', 'other']),
  amountMinor: AmountMinor.min(1),
  proof: SomeWords,
});
export const ReportChargebackCommand = z.strictObject({ type: z.literal('reportChargeback'), statement: SomeWords });
export const RecordExternalDecisionCommand = z.strictObject({
  type: z.literal('recordExternalDecision'),
  source: z.enum(['court', 'arbitration', 'authorityMediation']),
  terms: z
    .array(z.strictObject({ claim: LocalId, terms: Terms.nullable() }))
    .min(1)
    .max(LIMITS.claims),
  statement: SomeWords,
});
/** Sent by the system alone, when a deadline's time has come. */
export const ExpireCommand = z.strictObject({ type: z.literal('expire'), deadline: z.string().max(40) });
export const AdoptRulesCommand = z.strictObject({
  type: z.literal('adoptRules'),
  procedure: z.strictObject({ id: z.string(), version: z.string() }),
  basis: SomeWords,
});
