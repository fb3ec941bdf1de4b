import { openClaims } from '@redress/shared/dispute/claims';
import { LIMITS } from '@redress/shared/limits';
import { describe, expect, it } from 'vitest';
import { changeDecision } from './change-decision.ts';
import { decisionsOf, emptyDecision, readRulingDraft, type DecisionDraft, type RulingDraft } from './ruling-draft.ts';
import { capsOf, sumsOf } from './ruling-money.ts';
import { rulingProblems } from './ruling-problems.ts';
import { inDeliberation } from './testing.ts';

const story = inDeliberation();
const claims = openClaims(story.dispute);
const finding = {
  issue: 'Was it broken on arrival?',
  burden: 'respondent' as const,
  standard: 'balanceOfProbabilities' as const,
  met: false,
  evidence: [],
};
const refunded: DecisionDraft = {
  ...emptyDecision(),
  findings: [finding],
  outcome: 'upheld',
  fault: 'merchant',
  remedy: 'refund',
  goods: 'keep',
  payToBuyerMinor: 9_000,
  recoverFromMerchantMinor: 9_000,
  reasons: 'Nothing answers the photographs.',
};

const problemsOf = (draft: RulingDraft) =>
  rulingProblems({ ...story, claims, draft }).map(({ claim, field, why }) => `${claim} ${field} ${why}`);
const ruledWith = (change: Partial<DecisionDraft>) => ({ c1: { ...refunded, ...change }, c2: refunded });
const heartTakes = (draft: RulingDraft) =>
  story.refusalOf({ type: 'rule', decisions: decisionsOf(draft, claims) }) === null;

describe('a ruling', () => {
  it('without problems is taken by the heart', () => {
    expect(problemsOf(ruledWith({}))).toEqual([]);
    expect(heartTakes(ruledWith({}))).toBe(true);
  });

  it('is not signed while an issue is unanswered', () => {
    expect(problemsOf(ruledWith({ findings: [{ ...finding, met: null }] }))).toEqual(['c1 finding-0-met notAnswered']);
  });

  it('starts with everything missing that the heart needs', () => {
    expect(problemsOf({ c1: emptyDecision(), c2: refunded })).toEqual([
      'c1 finding-0-issue issueMissing',
      'c1 finding-0-met notAnswered',
      'c1 outcome outcomeMissing',
      'c1 fault faultMissing',
      'c1 reasons reasonsMissing',
    ]);
  });

  it('is not read out while its reasons are longer than they may be', () => {
    expect(problemsOf(ruledWith({ reasons: 'a'.repeat(LIMITS.reasonsCharacters + 1) }))).toEqual([
      'c1 reasons reasonsTooLong',
    ]);
  });

  it.each([
    ['pays more than was paid', { payToBuyerMinor: 20_001 }, 'c1 payToBuyerMinor amountTooHigh'],
    ['takes more than it pays', { recoverFromMerchantMinor: 9_001 }, 'c1 recoverFromMerchantMinor moreThanPaid'],
    [
      'names no sum for a refund',
      { payToBuyerMinor: 0, recoverFromMerchantMinor: 0 },
      'c1 payToBuyerMinor amountNeeded',
    ],
    ['returns what nobody received', { payToMerchantMinor: 1 }, 'c1 payToMerchantMinor bothWays'],
    ['has goods for which there is no way', { remedy: 'partialRefund', goods: 'return' }, 'c1 goods goodsNotPossible'],
  ] as const)('that %s is refused here as by the heart', (_, change, expected) => {
    expect(problemsOf(ruledWith(change))).toContain(expected);
    expect(heartTakes(ruledWith(change))).toBe(false);
  });

  it('counts what the claims before it promise', () => {
    const whole = { ...story, claims, draft: ruledWith({ payToBuyerMinor: 20_000 }) };
    expect(capsOf(whole, claims[1]!).payToBuyerMinor).toBe(9_000);
  });

  it('sums the platform’s own share', () => {
    expect(sumsOf(ruledWith({ recoverFromMerchantMinor: 4_000 })).fromPlatformMinor).toBe(5_000);
  });
});

describe('a change', () => {
  it('to “not upheld” takes the remedy away', () => {
    expect(changeDecision(refunded, { outcome: 'dismissed' })).toMatchObject({ remedy: null, payToBuyerMinor: 0 });
  });

  it('of the sum is borne by the merchant until somebody says otherwise', () => {
    expect(changeDecision(refunded, { payToBuyerMinor: 5_000 }).recoverFromMerchantMinor).toBe(5_000);
    const shared = { ...refunded, recoverFromMerchantMinor: 1_000 };
    expect(changeDecision(shared, { payToBuyerMinor: 5_000 }).recoverFromMerchantMinor).toBe(1_000);
  });
});

describe('a saved draft', () => {
  it('comes back as it was written', () => {
    const saved: unknown = JSON.parse(JSON.stringify(ruledWith({ findings: [{ ...finding, met: null }] })));
    expect(readRulingDraft(saved, claims)).toEqual(ruledWith({ findings: [{ ...finding, met: null }] }));
  });

  it('that fits no more is empty, not an error', () => {
    expect(readRulingDraft({ c1: { outcome: 'perhaps' }, c9: 1 }, claims).c1).toEqual(emptyDecision());
    expect(readRulingDraft(null, claims).c2).toEqual(emptyDecision());
  });
});
