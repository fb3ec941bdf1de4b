import { describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import type { DecisionInput } from '../adjudication/ruling.ts';
import { isRefusal } from '../refusal.ts';
import { witnesses } from './testing/canonical.ts';
import {
  ARBITRATOR,
  BUYER,
  MERCHANT,
  next,
  OTHER_ARBITRATOR,
  refusalOf,
  ring,
  SUPERVISOR,
  tries,
  upheld,
  type Story,
} from './testing.ts';

const FINDINGS = {
  none: [],
  wordless: upheld('c1', 0).findings.map((finding) => ({ ...finding, issue: '' })),
  full: upheld('c1', 0).findings,
};
const REASONS = { none: '', full: 'The photographs show it.' };
const PLACES: Record<string, Actor> = {
  'the seated arbitrator': OTHER_ARBITRATOR,
  'an arbitrator not seated': { role: 'arbitrator', id: 'staff-bai' },
  'an arbitrator who sat before': ARBITRATOR,
  'the buyer under the arbitrator’s role': { role: 'arbitrator', id: BUYER.id },
  'the merchant under the arbitrator’s role': { role: 'arbitrator', id: MERCHANT.id },
};

/** Round 1: the first arbitrator has recused, another sits. Round 2: the first has ruled, and an appeal was admitted. */
function rounds(): Record<number, Story> {
  const { deliberation, appealed } = witnesses();
  const recused = next(deliberation, ARBITRATOR, { type: 'recuse', reasons: 'A cousin of mine.' });
  const admitted = next(appealed, SUPERVISOR, { type: 'admitAppeal' });
  const seat = (story: Story) => next(story, SUPERVISOR, { type: 'assign', arbitrator: OTHER_ARBITRATOR.id });
  return { 1: seat(recused), 2: ring(seat(admitted)) };
}

const STORIES = rounds();
const CASES = Object.keys(FINDINGS).flatMap((findings) =>
  Object.keys(REASONS).flatMap((reasons) =>
    Object.keys(PLACES).flatMap((place) => [1, 2].map((round) => ({ findings, reasons, place, round }))),
  ),
);

function expected({ findings, reasons, place }: (typeof CASES)[number]): string | null {
  if (place === 'an arbitrator who sat before') return 'conflicted';
  if (place !== 'the seated arbitrator') return 'notAssigned';
  if (findings !== 'full') return 'findingsMissing';
  return reasons === 'full' ? null : 'reasonsMissing';
}

describe(`of ${CASES.length} ways to rule only those with findings, reasons and a seat go through`, () => {
  test.each(CASES)('$findings findings, $reasons reasons, $place, round $round', (given) => {
    const story = STORIES[given.round]!;
    const words: Partial<DecisionInput> = {
      findings: FINDINGS[given.findings as 'none'],
      reasons: REASONS[given.reasons as 'none'],
    };
    const open = story.dispute.claims.filter(({ outcome }) => outcome === null);
    const decisions = open.map(({ id }) => upheld(id, 1_000, words));
    const refusal = refusalOf(story, PLACES[given.place]!, { type: 'rule', decisions });
    expect(refusal?.refusal ?? null).toBe(expected(given));
  });
});

describe('a seat', () => {
  const candidates = [BUYER.id, MERCHANT.id, ARBITRATOR.id];
  test.each(candidates.flatMap((id) => [1, 2].map((round) => [id, round] as const)))(
    'is never given to %s in round %i: a side, or somebody who sat before',
    (arbitrator, round) => {
      const story = STORIES[round]!;
      const assigned = tries(story, SUPERVISOR, { type: 'assign', arbitrator });
      const self = tries(story, { role: 'arbitrator', id: arbitrator }, { type: 'assign', arbitrator });
      expect([assigned, self].map((answer) => isRefusal(answer) && answer.refusal)).toEqual([
        'conflicted',
        'conflicted',
      ]);
    },
  );

  test('is lost for good by whoever ruled, even when somebody else was seated before the appeal', () => {
    const { ruled } = witnesses();
    const replaced = next(ruled, SUPERVISOR, { type: 'assign', arbitrator: 'staff-bai' });
    const words = { ground: 'conflict', statement: 'They know each other.' } as const;
    const appealed = next(replaced, MERCHANT, { type: 'appeal', claims: ['c1'], ...words });
    const admitted = next(appealed, SUPERVISOR, { type: 'admitAppeal' });
    const again = { type: 'assign', arbitrator: ARBITRATOR.id } as const;
    expect(refusalOf(admitted, SUPERVISOR, again)).toEqual({ refusal: 'conflicted' });
  });

  test('has no part in admitting an appeal against its own ruling', () => {
    expect(refusalOf(witnesses().appealed, ARBITRATOR, { type: 'admitAppeal' })).toEqual({ refusal: 'conflicted' });
  });

  test('that missed its deadline is vacated, and the dispute is raised to a supervisor', () => {
    const raised = ring(witnesses().deliberation);
    expect(raised.dispute).toMatchObject({ raised: true, arbitrator: null, state: 'deliberation' });
    expect(raised.dispute.deadlines.find(({ name }) => name === 'turn')?.turn).toBe('supervisor');
  });
});
