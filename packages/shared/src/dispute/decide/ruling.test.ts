import { describe, expect, test } from 'vitest';
import { basicRules } from '../../policy/testing.ts';
import { deliberating, left, paidOut, ruled } from '../testing/roads-to-rulings.ts';
import { VALID } from '../testing/valid-commands.ts';
import {
  ARBITRATOR,
  BUYER,
  dismissed,
  INTAKE,
  MERCHANT,
  next,
  refusalOf,
  ring,
  SUPERVISOR,
  upheld,
} from '../testing.ts';

const DAY = 86_400_000;
const large = basicRules({ performAtOnceUpToMinor: {} });

describe('evidence', () => {
  const story = ring(next(deliberating(), ARBITRATOR, VALID.reopenEvidence), 'turn');

  test('ends when its time is over', () => {
    expect(story.dispute.state).toBe('deliberation');
  });

  test('ends when one side rests and the other never spoke, else when both rest', () => {
    const open = next(deliberating(), ARBITRATOR, VALID.reopenEvidence);
    expect(next(open, BUYER, { type: 'rest' }).dispute.state).toBe('deliberation');
    const spoken = next(open, MERCHANT, VALID.submitEvidence);
    const rested = next(spoken, BUYER, { type: 'rest' });
    expect(rested.dispute.state).toBe('evidence');
    expect(refusalOf(rested, BUYER, { type: 'rest' })).toEqual({ refusal: 'alreadyRested' });
    expect(next(rested, MERCHANT, { type: 'rest' }).dispute.state).toBe('deliberation');
  });

  test('that was asked for is brought by whom it was asked of, or goes on without', () => {
    const open = next(deliberating(), ARBITRATOR, VALID.reopenEvidence);
    const asked = next(open, ARBITRATOR, VALID.requestEvidence);
    expect(refusalOf(asked, MERCHANT, { ...VALID.submitEvidence, question: 'q1' })).toEqual({
      refusal: 'requestNotYours',
      request: 'q1',
    });
    expect(next(asked, BUYER, { ...VALID.submitEvidence, question: 'q1' }).dispute.questions).toMatchObject([
      { state: 'answered' },
    ]);
    expect(ring(asked, 'question:q1').dispute.questions).toMatchObject([{ state: 'expired' }]);
  });
});

describe('a deliberation', () => {
  test('is never decided by a clock: it is raised, over and over', () => {
    const raised = ring(ring(deliberating()));
    expect(raised.dispute).toMatchObject({ state: 'deliberation', raised: true });
    expect(raised.dispute.claims.every(({ outcome }) => outcome === null)).toBe(true);
  });

  test('is left by the buyer only after the hard limit, with the outcome referred', () => {
    expect(refusalOf(deliberating(), BUYER, VALID.leave)).toMatchObject({ refusal: 'hardLimitNotReached' });
    expect(left().dispute).toMatchObject({ state: 'closed', closing: { outcome: 'referred' } });
  });

  test('goes back to evidence when the complainant amends', () => {
    expect(next(deliberating(), BUYER, VALID.amendClaim).dispute.state).toBe('evidence');
  });
});

describe('a ruling', () => {
  test('decides every open claim', () => {
    const short = { type: 'rule' as const, decisions: [upheld('c1', 1_000)] };
    expect(refusalOf(deliberating(), ARBITRATOR, short)).toEqual({ refusal: 'decisionMissing', claims: ['c2'] });
  });

  test.each([
    ['recovers more than it pays', upheld('c1', 1_000, { recoverFromMerchantMinor: 2_000 })],
    ['pays both sides', upheld('c1', 1_000, { payToMerchantMinor: 1_000 })],
    ['dismisses with a remedy', upheld('c1', 0, { outcome: 'dismissed' })],
  ])('is refused when it %s', (_, decision) => {
    const decisions = [decision, dismissed('c2')];
    expect(refusalOf(deliberating(), ARBITRATOR, { type: 'rule', decisions })).toEqual({
      refusal: 'amountsDoNotBalance',
      claim: 'c1',
    });
  });

  test('of two claims on one item keeps both together within its price', () => {
    const story = deliberating();
    const claims = story.dispute.claims.map((claim) => ({ ...claim, item: 'teapot' }));
    const decisions = [upheld('c1', 15_000), upheld('c2', 5_001)];
    const answer = refusalOf({ ...story, dispute: { ...story.dispute, claims } }, ARBITRATOR, {
      type: 'rule',
      decisions,
    });
    expect(answer).toMatchObject({ refusal: 'amountTooHigh', limitMinor: 5_000 });
  });

  test('lets the platform pay its share without blaming', () => {
    const decision = upheld('c1', 10_000, { recoverFromMerchantMinor: 4_000, fault: 'platform' });
    const story = next(deliberating(), ARBITRATOR, { type: 'rule', decisions: [decision, dismissed('c2')] });
    expect(story.dispute.obligations.map(({ debtor, amountMinor }) => [debtor, amountMinor])).toEqual([
      ['respondent', 4_000],
      ['platform', 6_000],
    ]);
  });

  test('is performed when both sides have waived, or the window is over', () => {
    const once = next(ruled(large), BUYER, VALID.waiveAppeal);
    expect(once.dispute.state).toBe('ruled');
    expect(refusalOf(once, BUYER, VALID.waiveAppeal)).toEqual({ refusal: 'alreadyWaived' });
    expect(next(once, MERCHANT, VALID.waiveAppeal).dispute).toMatchObject({
      state: 'performing',
      obligations: [{ state: 'due' }],
    });
    expect(ring(ruled(large)).dispute).toMatchObject({ state: 'performing', obligations: [{ state: 'due' }] });
  });

  test('without an appeal body leads straight to performance', () => {
    expect(ruled(basicRules({ appealBody: 'none' })).dispute).toMatchObject({
      state: 'performing',
      obligations: [{ state: 'due' }],
    });
  });
});

describe('a slip in a ruling', () => {
  const correct = { ...VALID.correctRuling, decisions: [upheld('c1', 9_000)] };

  test('is corrected by who ruled, within ten days, and what was owed is replaced', () => {
    const story = ruled(large);
    expect(refusalOf(story, { role: 'arbitrator', id: 'staff-bai' }, correct)).toEqual({ refusal: 'notAssigned' });
    expect(refusalOf({ ...story, now: story.now + 12 * DAY }, ARBITRATOR, correct)).toMatchObject({
      refusal: 'windowClosed',
    });
    const owed = next(story, ARBITRATOR, correct).dispute.obligations;
    expect(owed.map(({ amountMinor, state }) => [amountMinor, state])).toEqual([
      [10_000, 'substituted'],
      [9_000, 'waiting'],
    ]);
  });

  test('found while it is performed is due at once, and one that leaves nothing owed ends the dispute', () => {
    const story = ring(next(ruled(large), SUPERVISOR, VALID.addNote));
    const early = { ...story, now: ruled(large).now + 5 * DAY };
    expect(next(early, ARBITRATOR, correct).dispute.obligations.at(-1)).toMatchObject({
      state: 'due',
      amountMinor: 9_000,
    });
    const nothing = { ...correct, decisions: [dismissed('c1')] };
    expect(next(early, ARBITRATOR, nothing).dispute).toMatchObject({
      state: 'closed',
      closing: { outcome: 'dismissed' },
    });
  });

  test('is past correcting once it was performed, settled or named twice', () => {
    expect(refusalOf(paidOut(ruled(), 'b1'), ARBITRATOR, correct)).toMatchObject({ refusal: 'obligationWrongState' });
    expect(refusalOf(next(ruled(large), INTAKE, VALID.settle), ARBITRATOR, correct)).toMatchObject({
      refusal: 'claimNotOpen',
    });
    const twice = { ...correct, decisions: [...correct.decisions, ...correct.decisions] };
    expect(refusalOf(ruled(large), ARBITRATOR, twice)).toMatchObject({ refusal: 'answeredTwice' });
  });
});

test('one of two ruled claims can be settled while the window of the other runs', () => {
  const settled = next(ruled(large), INTAKE, VALID.settle);
  expect(settled.dispute.state).toBe('ruled');
  expect(settled.dispute.obligations.at(-1)).toMatchObject({ state: 'due', amountMinor: 1_000 });
});
