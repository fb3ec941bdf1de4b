import { openClaims } from '@redress/shared/dispute/claims';
import type { AnswerInput } from '@redress/shared/dispute/commands/answering';
import type { Claim, Dispute } from '@redress/shared/dispute/dispute';
import { Terms } from '@redress/shared/dispute/terms';
import { sumMinor } from '@redress/shared/money';
import { z } from 'zod';

export const ANSWER_CHOICES = ['grant', 'offer', 'contest'] as const;

/** One row as it is being filled in; the terms count only while an offer is chosen. */
const AnswerValue = z.object({ answer: z.enum(ANSWER_CHOICES).nullable(), terms: Terms, statement: z.string() });
export type AnswerValue = z.infer<typeof AnswerValue>;

/** By claim; also the shape of the saved draft. */
export const AnswerValues = z.record(z.string(), AnswerValue);
export type AnswerValues = z.infer<typeof AnswerValues>;

/** The rows to fill in: what was drafted for claims still open, as they stand otherwise. */
export function answerValues(dispute: Dispute, drafted: AnswerValues): AnswerValues {
  const rows = openClaims(dispute).map((claim): [string, AnswerValue] => [
    claim.id,
    drafted[claim.id] ?? { answer: null, terms: claim.asked, statement: '' },
  ]);
  return Object.fromEntries(rows);
}

export function answersOf(values: AnswerValues): AnswerInput[] {
  return Object.entries(values).flatMap(([claim, { answer, terms, statement }]): AnswerInput[] => {
    if (answer === null) return [];
    return [answer === 'offer' ? { claim, answer, terms, statement } : { claim, answer, statement }];
  });
}

interface AnswerSums {
  /** What is owed as soon as the answer is sent. */
  grantedMinor: number;
  /** What is owed if the other side takes every offer. */
  offeredMinor: number;
}

export function answerSums(claims: readonly Claim[], values: AnswerValues): AnswerSums {
  const chosen = (answer: AnswerValue['answer']) => claims.filter(({ id }) => values[id]?.answer === answer);
  return {
    grantedMinor: sumMinor(chosen('grant').map((claim) => Math.max(0, claim.asked.payMinor - claim.externalMinor))),
    offeredMinor: sumMinor(chosen('offer').map(({ id }) => values[id]!.terms.payMinor)),
  };
}
