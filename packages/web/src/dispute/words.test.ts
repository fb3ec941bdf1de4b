import { BUYER, begin, MERCHANT, next } from '@redress/shared/dispute/testing';
import { viewOf } from '@redress/shared/dispute/view';
import { describe, expect, it } from 'vitest';
import { answerWords, claimWords } from './words.ts';

function read(story: ReturnType<typeof begin>) {
  const { entries, dispute } = viewOf({ ...story, viewer: 'respondent', actor: MERCHANT });
  return { entries, claim: dispute.claims[0]! };
}

describe('the words of a claim', () => {
  it('are those it was filed with', () => {
    const { entries, claim } = read(begin());
    expect(claimWords(entries, claim)).toBe('The spout was broken.');
    expect(answerWords(entries, claim)).toBeNull();
  });

  it('are the newer ones once it was amended', () => {
    const { reason, asked } = begin().dispute.claims[0]!;
    const amended = next(begin(), BUYER, { type: 'amendClaim', claim: 'c1', reason, asked, statement: 'The lid too.' });
    const { entries, claim } = read(amended);
    expect(claimWords(entries, claim)).toBe('The lid too.');
  });
});
