import type { Refusal, RefusalCode } from '@redress/shared/refusal';
import { TRPCError } from '@trpc/server';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc';
import { checkViolation, databaseFull, unavailable, uniqueViolation } from './db/errors.ts';

/** Carries a refusal out of a procedure; nobody but the edge catches it. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refusal);
    this.refusal = refusal;
  }
}

/** The refusal an error stands for, or nothing when it is a bug. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused) return error.refusal;
  if (databaseFull(error)) return { refusal: 'databaseFull' };
  if (unavailable(error)) return { refusal: 'databaseUnavailable' };
  // Two disputes of one order, or two imports of one row, met in the database: its own rules are the last word.
  if (checkViolation(error) === 'order_item_refund_within_paid') return { refusal: 'refundExceedsPaid', item: null };
  if (isRecordedTwice(error)) return { refusal: 'alreadyRecorded', externalId: '' };
  return undefined;
}

function isRecordedTwice(error: unknown): boolean {
  const columns = uniqueViolation(error)?.columns ?? [];
  return columns.includes('origin') && columns.includes('external_id');
}

/** What an answer carries: the refusal under its code, or the error itself when it is a bug. */
export function answerable(error: unknown): unknown {
  const refusal = refusalOf(error);
  if (!refusal) return error;
  return new TRPCError({ code: codeOf(refusal), message: refusal.refusal, cause: new Refused(refusal) });
}

export function codeOf(refusal: Refusal): TRPC_ERROR_CODE_KEY {
  return CODES[refusal.refusal] ?? 'CONFLICT';
}

/** What is not named here met a dispute in another state than the caller thought. */
const CODES: Partial<Record<RefusalCode, TRPC_ERROR_CODE_KEY>> = {
  notFound: 'NOT_FOUND',
  signInNeeded: 'UNAUTHORIZED',
  notPermitted: 'FORBIDDEN',
  notAssigned: 'FORBIDDEN',
  conflicted: 'FORBIDDEN',
  linkInvalid: 'FORBIDDEN',
  linkExpired: 'FORBIDDEN',
  tooOften: 'TOO_MANY_REQUESTS',
  tooMany: 'UNPROCESSABLE_CONTENT',
  tooManyOffers: 'UNPROCESSABLE_CONTENT',
  amountTooHigh: 'UNPROCESSABLE_CONTENT',
  amountNeeded: 'UNPROCESSABLE_CONTENT',
  refundExceedsPaid: 'UNPROCESSABLE_CONTENT',
  noSuchItem: 'UNPROCESSABLE_CONTENT',
  quantityTooHigh: 'UNPROCESSABLE_CONTENT',
  unknownReason: 'UNPROCESSABLE_CONTENT',
  remedyNotOffered: 'UNPROCESSABLE_CONTENT',
  goodsNotOffered: 'UNPROCESSABLE_CONTENT',
  fileRefused: 'UNPROCESSABLE_CONTENT',
  databaseFull: 'SERVICE_UNAVAILABLE',
  databaseUnavailable: 'SERVICE_UNAVAILABLE',
};
