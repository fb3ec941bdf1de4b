import type { Refusal } from '@redress/shared/refusal';

/** What one field of a refused input failed: which check, and its bound. */
export interface FieldFailure {
  path: readonly (string | number)[];
  code: string;
  minimum?: number;
  maximum?: number;
}

interface FailureData {
  refusal?: Refusal;
  fields?: FieldFailure[];
  requestId?: string;
}

export function refusalOf(error: unknown): Refusal | null {
  return dataOf(error)?.refusal ?? null;
}

export function fieldFailuresOf(error: unknown): FieldFailure[] {
  return dataOf(error)?.fields ?? [];
}

/** By which number the operator finds this failure in the log. */
export function referenceOf(error: unknown): string | null {
  return dataOf(error)?.requestId ?? null;
}

/** No answer came at all: the network, not the server, has failed. */
export function isUnreached(error: unknown): boolean {
  return error instanceof Error && dataOf(error) === null;
}

/** tRPC hangs the server's answer on `data`; without an answer it is undefined. */
function dataOf(error: unknown): FailureData | null {
  if (typeof error !== 'object' || error === null || !('data' in error)) return null;
  return typeof error.data === 'object' ? error.data : null;
}
