import { describe, expect, test } from 'vitest';
import { paidOut, ruled, ruledAndPaid } from '../testing/roads-to-rulings.ts';
import { accepted, granted, silenceIs } from '../testing/roads-to-terms.ts';
import { VALID } from '../testing/valid-commands.ts';
import { begin, BUYER, INTAKE, MERCHANT, next, refusalOf, ring, SUPERVISOR, type Story } from '../testing.ts';

const HOUR = 3_600_000;
const contest = ['c1', 'c2'].map((claim) => ({ claim, answer: 'contest' as const, statement: 'No.' }));

function talking(): Story {
  const offer = { claim: 'c2', answer: 'offer' as const, terms: VALID.makeOffer.terms, statement: '' };
  return next(accepted(), MERCHANT, { type: 'answer', answers: [contest[0]!, offer] });
}

describe('a withdrawal', () => {
  const withdrawn = next(talking(), BUYER, VALID.withdraw);

  test('closes at once, and the money stays held for 72 hours', () => {
    expect(withdrawn.dispute).toMatchObject({ state: 'closed', closing: { outcome: 'withdrawn' }, heldMinor: 19_000 });
    expect(withdrawn.dispute.deadlines.map(({ name }) => name).toSorted()).toEqual(['archive', 'withdrawal']);
    expect(ring(withdrawn, 'withdrawal').dispute).toMatchObject({ heldMinor: 0, withdrawal: null });
  });

  test('is taken back whole: state, offers, claims and the time that was left', () => {
    const later = { ...withdrawn, now: withdrawn.now + 70 * HOUR };
    const back = next(later, BUYER, { type: 'takeBackWithdrawal' });
    expect(back.dispute).toMatchObject({
      state: 'negotiating',
      claims: talking().dispute.claims,
      offers: [{ state: 'open' }],
    });
    const left = (story: Story) =>
      Object.fromEntries(story.dispute.deadlines.map(({ name, dueAt }) => [name, dueAt - story.now]));
    expect(left(back)).toEqual(left(talking()));
  });

  test('keeps an open question open when it is taken back', () => {
    const asked = next(begin(), INTAKE, VALID.askForMore);
    const back = next(next(asked, BUYER, VALID.withdraw), BUYER, { type: 'takeBackWithdrawal' });
    expect(back.dispute.deadlines.map(({ name }) => name)).toEqual(['question:q1']);
    expect(refusalOf(back, BUYER, VALID.provideMore)).toBeNull();
  });

  test('brings obligations back as they were', () => {
    const back = next(next(granted(), BUYER, VALID.withdraw), BUYER, { type: 'takeBackWithdrawal' });
    expect(back.dispute.obligations).toEqual(granted().dispute.obligations);
  });

  test('is final after 72 hours, rung or not', () => {
    const late = { ...withdrawn, now: withdrawn.now + 72 * HOUR };
    expect(refusalOf(late, BUYER, { type: 'takeBackWithdrawal' })).toMatchObject({ refusal: 'windowClosed' });
    const final = ring(withdrawn, 'withdrawal');
    expect(refusalOf(final, BUYER, { type: 'takeBackWithdrawal' })).toEqual({ refusal: 'notWithdrawn' });
    expect(refusalOf(final, BUYER, { ...VALID.reopen, ground: 'notPerformed' })).toMatchObject({
      refusal: 'groundDoesNotApply',
    });
  });

  test('waits for a payment on its way', () => {
    const ordered = next(granted(), MERCHANT, VALID.payFromDeposit);
    expect(refusalOf(ordered, BUYER, VALID.withdraw)).toEqual({ refusal: 'paymentUnderWay', obligation: 'b1' });
  });

  test('during a suspension is taken back without it, and the clocks run again', () => {
    const suspended = next(accepted(), INTAKE, VALID.suspend);
    const back = next(next(suspended, BUYER, VALID.withdraw), BUYER, { type: 'takeBackWithdrawal' });
    expect(back.dispute.suspension).toBeNull();
    expect(back.dispute.deadlines.map(({ name }) => name).toSorted()).toEqual(['total', 'turn']);
  });
});

describe('after the end', () => {
  const closed = paidOut(ring(ruled()), 'b1');

  test('the money still held is released', () => {
    expect(closed.dispute).toMatchObject({ state: 'closed', heldMinor: 0, closing: { outcome: 'partlyUpheld' } });
  });

  test('the buyer rates once, within the window', () => {
    const rated = next(closed, BUYER, VALID.rate);
    expect(refusalOf(rated, BUYER, VALID.rate)).toMatchObject({ refusal: 'onlyOnce' });
    const late = { ...closed, now: closed.dispute.closing!.windows.rate };
    expect(refusalOf(late, BUYER, VALID.rate)).toMatchObject({ refusal: 'windowClosed' });
  });

  test('new facts open every claim again before another arbitrator, once for each side', () => {
    const again = next(closed, BUYER, VALID.reopen);
    expect(again.dispute).toMatchObject({
      state: 'evidence',
      round: 2,
      arbitrator: null,
      formerArbitrators: ['staff-gao'],
    });
    const over = next(again, INTAKE, VALID.terminate);
    expect(refusalOf(over, BUYER, VALID.reopen)).toMatchObject({ refusal: 'onlyOnce' });
  });

  test('nothing performed badly is nothing to reopen for', () => {
    expect(refusalOf(closed, BUYER, { ...VALID.reopen, ground: 'notPerformed' })).toMatchObject({
      refusal: 'groundDoesNotApply',
    });
    expect(refusalOf(closed, BUYER, { ...VALID.reopen, ground: 'wrongRefusal' })).toMatchObject({
      refusal: 'groundDoesNotApply',
    });
  });

  test('the file is archived when the last window has closed, and takes no command', () => {
    const archived = ruledAndPaid();
    expect(archived.dispute).toMatchObject({ state: 'archived', deadlines: [] });
    expect(refusalOf(archived, BUYER, VALID.rate)).toMatchObject({ refusal: 'wrongState' });
  });
});

describe('who did not perform', () => {
  const unsent = ring(
    ring(next(granted(), MERCHANT, { ...VALID.provideReturnAddress, obligation: 'b2' }), 'obligation:b3'),
    'obligation:b3',
  );
  const closed = paidOut(unsent, 'b1');

  test('cannot reopen for it: a buyer who sent nothing back is not paid', () => {
    expect(closed.dispute.state).toBe('closed');
    expect(refusalOf(closed, BUYER, { ...VALID.reopen, ground: 'notPerformed' })).toMatchObject({
      refusal: 'groundDoesNotApply',
    });
  });

  test('gets another chance from staff, with all that waited for it', () => {
    const again = next(closed, SUPERVISOR, { ...VALID.reopen, ground: 'notPerformed' });
    expect(again.dispute.obligations.slice(2).map(({ state }) => state)).toEqual(['due', 'waiting', 'waiting']);
  });
});

describe('a human', () => {
  const silent = ring(accepted(begin({}, silenceIs('deemedGranted'))));

  test('is had by whom the clock hit, not by whom it favoured', () => {
    expect(refusalOf(silent, BUYER, VALID.requestHuman)).toEqual({ refusal: 'notAutomated' });
    expect(next(silent, MERCHANT, VALID.requestHuman).dispute.state).toBe('deliberation');
  });

  test('is not asked for twice about one step', () => {
    const asked = next(silent, MERCHANT, VALID.requestHuman);
    expect(asked.dispute.automated).toEqual([]);
  });

  test('can be had by the merchant though the buyer has withdrawn, which makes that final', () => {
    const withdrawn = next(silent, BUYER, VALID.withdraw);
    const asked = next(withdrawn, MERCHANT, VALID.requestHuman);
    expect(asked.dispute).toMatchObject({ state: 'deliberation', withdrawal: null });
  });

  test('is no longer had when the window after the end is over', () => {
    const closed = next(silent, BUYER, VALID.withdraw);
    const late = { ...closed, now: closed.dispute.closing!.windows.human };
    expect(refusalOf(late, MERCHANT, VALID.requestHuman)).toMatchObject({ refusal: 'windowClosed' });
  });
});
