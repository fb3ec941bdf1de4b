import { describe, expect, test } from 'vitest';
import { chargedBack, deliberating, ruled } from '../testing/roads-to-rulings.ts';
import { accepted, granted } from '../testing/roads-to-terms.ts';
import { VALID } from '../testing/valid-commands.ts';
import { BUYER, INTAKE, MERCHANT, next, refusalOf, ring, SUPERVISOR, SYSTEM_ACTOR, type Story } from '../testing.ts';

const HOUR = 3_600_000;
const later = (story: Story, hours: number): Story => ({ ...story, now: story.now + hours * HOUR });

function dueIn(story: Story, name: string): number | null {
  const due = story.dispute.deadlines.find((deadline) => deadline.name === name);
  return due ? due.dueAt - story.now : null;
}

describe('a suspension', () => {
  const before = accepted();
  const suspended = next(before, INTAKE, { ...VALID.suspend, ground: 'courtProof' });

  test('stops the clocks that pause; the whole dispute’s own runs on', () => {
    expect(suspended.dispute.deadlines.map(({ name }) => name).toSorted()).toEqual(['suspension', 'total']);
  });

  test('holds up what the sides would do, and says until when', () => {
    const until = suspended.dispute.deadlines.find(({ name }) => name === 'suspension')!.dueAt;
    expect(refusalOf(suspended, MERCHANT, VALID.answer)).toEqual({ refusal: 'suspended', until });
    expect(refusalOf(suspended, INTAKE, VALID.suspend)).toMatchObject({ refusal: 'suspended' });
  });

  test('ends by itself at the limit of its ground, with the time that was left', () => {
    const on = ring(suspended, 'suspension');
    expect(on.dispute.suspension).toBeNull();
    expect(dueIn(on, 'turn')).toBe(dueIn(before, 'turn'));
  });

  test('can be lifted before', () => {
    const on = next(later(suspended, 5), INTAKE, { type: 'resume' });
    expect(dueIn(on, 'turn')).toBe(dueIn(before, 'turn'));
    expect(refusalOf(on, INTAKE, { type: 'resume' })).toEqual({ refusal: 'notSuspended' });
  });

  test('lasts as long as its ground allows', () => {
    const hours = (ground: 'emergencyStop' | 'police') =>
      dueIn(next(before, INTAKE, { ...VALID.suspend, ground }), 'suspension')! / HOUR;
    expect(hours('emergencyStop')).toBe(72);
    expect(hours('police')).toBeGreaterThan(182 * 24);
  });

  test('keeps clocks from starting for what is settled meanwhile, and starts them whole when it ends', () => {
    const settled = next(suspended, INTAKE, {
      ...VALID.settle,
      terms: ['c1', 'c2'].map((claim) => ({ claim, terms: VALID.makeOffer.terms })),
    });
    expect(settled.dispute).toMatchObject({ state: 'performing', suspension: { left: [{}, {}] } });
    expect(dueIn(settled, 'obligation:b1')).toBeNull();
    const on = ring(settled, 'suspension');
    expect(on.dispute.deadlines.map(({ name }) => name).toSorted()).toEqual([
      'obligation:b1',
      'obligation:b2',
      'total',
    ]);
  });

  test('does not outlive the dispute', () => {
    const over = next(suspended, INTAKE, { ...VALID.terminate });
    expect(over.dispute).toMatchObject({ state: 'closed', suspension: null });
    expect(refusalOf(over, BUYER, VALID.rate)).toBeNull();
  });
});

test('a chargeback suspends until it is decided, and its refund settles the claim it covers', () => {
  expect(chargedBack().dispute).toMatchObject({
    state: 'deliberation',
    suspension: null,
    claims: [{ outcome: 'settled' }, { outcome: null }],
  });
});

test('a chargeback while a dispute is suspended is told and changes no clock', () => {
  const suspended = next(accepted(), INTAKE, VALID.suspend);
  const told = next(suspended, MERCHANT, VALID.reportChargeback);
  expect(told.facts.at(-1)).toMatchObject({ type: 'chargebackReported' });
  expect(told.dispute.deadlines).toEqual(suspended.dispute.deadlines);
});

describe('a termination', () => {
  test('ends what is open and leaves running what was granted', () => {
    expect(next(deliberating(), INTAKE, VALID.terminate).dispute).toMatchObject({
      state: 'closed',
      closing: { outcome: 'terminated' },
      heldMinor: 0,
    });
    const answers = [
      { claim: 'c1', answer: 'grant' as const, statement: '' },
      { claim: 'c2', answer: 'contest' as const, statement: 'No.' },
    ];
    const half = next(accepted(), MERCHANT, { type: 'answer', answers });
    expect(next(half, INTAKE, VALID.terminate).dispute).toMatchObject({
      state: 'performing',
      obligations: [{ state: 'due' }],
    });
  });

  test('ends a ruling that could still be appealed', () => {
    expect(next(ruled(), INTAKE, VALID.terminate).dispute.claims.map(({ outcome }) => outcome)).toEqual([
      'terminated',
      'terminated',
    ]);
  });
});

describe('a decision from outside', () => {
  test('takes the place of ours, claim by claim', () => {
    const decided = next(granted(), INTAKE, VALID.recordExternalDecision);
    expect(decided.dispute.claims.map(({ outcome }) => outcome)).toEqual(['externallyDecided', 'granted']);
    expect(decided.dispute.obligations[0]).toMatchObject({ state: 'substituted' });
  });

  test('waits for a payment on its way, and names a claim once', () => {
    const ordered = next(granted(), MERCHANT, VALID.payFromDeposit);
    expect(refusalOf(ordered, INTAKE, VALID.recordExternalDecision)).toMatchObject({ refusal: 'paymentUnderWay' });
    const one = VALID.recordExternalDecision.terms[0]!;
    expect(refusalOf(granted(), INTAKE, { ...VALID.recordExternalDecision, terms: [one, one] })).toMatchObject({
      refusal: 'answeredTwice',
    });
  });
});

test('a later procedure reaches an open dispute by a step of its own, and running clocks keep their time', () => {
  const adopted = next(accepted(), SYSTEM_ACTOR, VALID.adoptRules);
  expect(adopted.dispute.pins).toMatchObject({
    rules: { version: '2026-11-22' },
    procedure: { version: '2027-01-01' },
  });
  expect(adopted.dispute.deadlines).toEqual(accepted().dispute.deadlines);
});

test('a deadline is rung by the system alone, never before it is due, and only while it runs', () => {
  const { dispute } = accepted();
  const dueAt = dispute.deadlines.find(({ name }) => name === 'turn')!.dueAt;
  expect(refusalOf(accepted(), SYSTEM_ACTOR, VALID.expire)).toEqual({ refusal: 'notDue', dueAt });
  expect(refusalOf(accepted(), SUPERVISOR, VALID.expire)).toMatchObject({ refusal: 'notPermitted' });
  expect(refusalOf(accepted(), SYSTEM_ACTOR, { type: 'expire', deadline: 'archive' })).toMatchObject({
    refusal: 'noSuchDeadline',
  });
});
