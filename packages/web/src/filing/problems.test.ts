import { basicPack } from '@redress/shared/policy/testing';
import { describe, expect, it } from 'vitest';
import type { ClaimDraft } from './draft.ts';
import type { Step } from './pages.ts';
import { problemsOf } from './problems.ts';
import { bagsAndLamp, drafted, oneLamp } from './testing.ts';

const pack = basicPack();

function problems(step: Step, part: Partial<ClaimDraft>) {
  const draft = drafted(oneLamp, { type: 'claimChanged', item: 'lamp', part });
  return problemsOf({ id: step, step, claim: 0 }, draft, oneLamp, pack);
}

describe('a page', () => {
  it('asks for at least one item', () => {
    const page = { id: 'items', step: 'items', claim: 0 } as const;
    expect(problemsOf(page, drafted(bagsAndLamp), bagsAndLamp, pack)).toMatchObject([{ problem: 'itemsMissing' }]);
  });

  it('asks for words only where the kind of problem does not say it all', () => {
    expect(problems('what', {})).toMatchObject([{ field: 'reason', problem: 'reasonMissing' }]);
    expect(problems('what', { reason: 'damaged', statement: ' ' })).toMatchObject([{ problem: 'statementMissing' }]);
    expect(problems('what', { reason: 'notReceived' })).toEqual([]);
  });

  it('says how long a text may be', () => {
    expect(problems('what', { reason: 'other', statement: 'x'.repeat(5_001) })).toEqual([
      { field: 'statement', problem: 'textTooLong', limit: 5_000 },
    ]);
  });

  it('asks for a sum within what was paid, and only where one is needed', () => {
    const partly = (amount: string) => problems('wish', { reason: 'damaged', remedy: 'partialRefund', amount });
    expect(problems('wish', { reason: 'damaged' })).toMatchObject([{ problem: 'remedyMissing' }]);
    expect(problems('wish', { reason: 'damaged', remedy: 'refund' })).toEqual([]);
    expect(partly('')).toMatchObject([{ problem: 'amountMissing' }]);
    expect(partly('0')).toMatchObject([{ problem: 'amountMissing' }]);
    expect(partly('a lot')).toMatchObject([{ problem: 'amountUnreadable' }]);
    expect(partly('40.01')).toEqual([{ field: 'amount', problem: 'amountTooHigh', limitMinor: 4_000 }]);
    expect(partly('40')).toEqual([]);
  });
});
