import { z } from 'zod';
import { LIMITS } from '../../limits.ts';
import { AmountMinor } from '../../money.ts';
import { written } from '../../prose.ts';
import { RETURN_DECISIONS } from '../../vocabulary/ruling.ts';
import { LocalId, SomeWords, Words } from './parts.ts';

const OwnReference = written(LIMITS.referenceCharacters);

export const ProvideReturnAddressCommand = z.strictObject({
  type: z.literal('provideReturnAddress'),
  obligation: LocalId,
  address: SomeWords,
});
export const ReportPerformanceCommand = z.strictObject({
  type: z.literal('reportPerformance'),
  obligation: LocalId,
  reference: OwnReference,
  statement: Words,
});
export const ConfirmPerformanceCommand = z.strictObject({ type: z.literal('confirmPerformance'), obligation: LocalId });
export const ContestPerformanceCommand = z.strictObject({
  type: z.literal('contestPerformance'),
  obligation: LocalId,
  statement: SomeWords,
});
export const DecideReturnCommand = z.strictObject({
  type: z.literal('decideReturn'),
  obligation: LocalId,
  decision: z.enum(RETURN_DECISIONS),
  /** What is refunded when the return is accepted in part. */
  payMinor: AmountMinor,
  reasons: SomeWords,
});
export const DecidePerformanceCommand = z.strictObject({
  type: z.literal('decidePerformance'),
  obligation: LocalId,
  performed: z.boolean(),
  reasons: SomeWords,
});
export const RecordProofCommand = z.strictObject({
  type: z.literal('recordProof'),
  obligation: LocalId,
  source: z.enum(['carrier', 'paymentProvider']),
  reference: OwnReference,
});
export const ReportPaymentCommand = z.strictObject({
  type: z.literal('reportPayment'),
  obligation: LocalId,
  reference: OwnReference,
});
export const PayFromDepositCommand = z.strictObject({ type: z.literal('payFromDeposit'), obligation: LocalId });
export const ConfirmPaymentCommand = z.strictObject({
  type: z.literal('confirmPayment'),
  obligation: LocalId,
  /** The provider names the payment it speaks of, so that a late word about a failed one confirms no other. */
  payment: LocalId.optional(),
  reference: OwnReference,
});
export const ContestPaymentCommand = z.strictObject({
  type: z.literal('contestPayment'),
  obligation: LocalId,
  statement: SomeWords,
});
export const ReportPaymentFailedCommand = z.strictObject({
  type: z.literal('reportPaymentFailed'),
  obligation: LocalId,
  payment: LocalId.optional(),
  reason: OwnReference,
});
export const ReportReceiptCommand = z.strictObject({
  type: z.literal('reportReceipt'),
  what: z.enum(['goods', 'money']),
  obligation: LocalId.nullable(),
  statement: Words,
});
