import { begin } from '@redress/shared/dispute/testing';
import { describe, expect, it } from 'vitest';
import { answersOf, answerSums, answerValues, type AnswerValues } from './answer-values.ts';

const { dispute } = begin();

function filledIn(): AnswerValues {
  const values = answerValues(dispute, {});
  values['c1'] = { ...values['c1']!, answer: 'grant' };
  values['c2'] = { answer: 'offer', terms: { remedy: 'partialRefund', payMinor: 3000, goods: 'keep' }, statement: '' };
  return values;
}

describe('an answer being written', () => {
  it('starts with every open claim unanswered', () => {
    expect(Object.values(answerValues(dispute, {})).map(({ answer }) => answer)).toEqual([null, null]);
    expect(answersOf(answerValues(dispute, {}))).toEqual([]);
  });

  it('tells what is owed at once from what is only offered', () => {
    expect(answerSums(dispute.claims, filledIn())).toEqual({ grantedMinor: 10_000, offeredMinor: 3000 });
  });

  it('sends terms with offers alone', () => {
    expect(answersOf(filledIn()).map((one) => 'terms' in one)).toEqual([false, true]);
  });

  it('keeps what was drafted for a claim and forgets what is no longer asked', () => {
    const drafted = { ...filledIn(), c9: filledIn()['c1']! };
    expect(Object.keys(answerValues(dispute, drafted))).toEqual(['c1', 'c2']);
    expect(answerValues(dispute, drafted)['c1']!.answer).toBe('grant');
  });
});
