import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** Personal free text of a fact, by key: it lives beside the chain, which keeps only its salted commitment. */
export type Prose = Record<string, string>;

/** A text somebody wrote: trimmed, NFC, without control characters but line breaks and tabs. */
export function written(maximum: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replaceAll(CONTROL, '').trim())
    .pipe(z.string().max(maximum));
}

export function writtenSomething(maximum: number) {
  return written(maximum).pipe(z.string().min(1));
}

export const Statement = written(LIMITS.statementCharacters);

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/gu;
