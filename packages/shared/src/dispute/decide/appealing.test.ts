import { describe, expect, test } from 'vitest';
import { sumMinor } from '../../money.ts';
import { basicRules } from '../../policy/testing.ts';
import { appealedBy, heardAgain, paidOut, reversed, ruled, terminated } from '../testing/roads-to-rulings.ts';
import { granted, silenceIs, accepted } from '../testing/roads-to-terms.ts';
import { VALID } from '../testing/valid-commands.ts';
import {
  begin,
  BUYER,
  dismissed,
  INTAKE,
  MERCHANT,
  next,
  OTHER_ARBITRATOR,
  refusalOf,
  ring,
  SUPERVISOR,
  upheld,
} from '../testing.ts';

const effect = (appealEffect: 'suspensive' | 'secured' | 'immediate', more = {}) =>
  basicRules({ appealEffect, performAtOnceUpToMinor: {}, ...more });

describe('while a ruling can be appealed', () => {
  test('a suspensive appeal keeps what is owed waiting', () => {
    expect(ruled(effect('suspensive')).dispute.obligations).toMatchObject([{ state: 'waiting', stay: true }]);
  });

  test('a secured one keeps it waiting, with the sum held', () => {
    const story = ruled(effect('secured'), 20_000);
    expect(story.dispute.obligations).toMatchObject([{ state: 'waiting', stay: true }]);
    expect(story.dispute.heldMinor).toBe(20_000);
  });

  test('an immediate one lets it be performed, appeal or not', () => {
    const story = appealedBy(ruled(effect('immediate')));
    expect(story.dispute.obligations).toMatchObject([{ state: 'due', stay: false }]);
  });

  test.each([
    [10_000, 'due'],
    [10_001, 'waiting'],
  ])('a sum of %i is %s where small means 10000, also under appeal', (payMinor, state) => {
    const story = ruled(effect('suspensive', { performAtOnceUpToMinor: { CNY: 10_000 } }), payMinor);
    expect(story.dispute.obligations).toMatchObject([{ state }]);
    expect(appealedBy(story).dispute.obligations).toMatchObject([{ state }]);
  });
});

describe('an appeal', () => {
  test('is about what was decided, by ruling or by the clock, not about what was agreed', () => {
    const { statement } = VALID.appeal;
    expect(refusalOf(granted(), MERCHANT, { ...VALID.appeal, statement })).toMatchObject({ refusal: 'windowClosed' });
    const deemed = ring(accepted(begin({}, silenceIs('deemedGranted'))));
    expect(next(deemed, MERCHANT, { ...VALID.appeal, ground: 'setAsideDefault' }).dispute.state).toBe('appealed');
    expect(refusalOf(deemed, BUYER, VALID.appeal)).toEqual({ refusal: 'noAppeal', why: 'notDecided' });
  });

  test('against a default is not lost by a step beside it', () => {
    const deemed = ring(accepted(begin({}, silenceIs('deemedGranted'))));
    const appealed = next(deemed, MERCHANT, { ...VALID.appeal, ground: 'setAsideDefault' });
    const refunded = next(appealed, INTAKE, { ...VALID.recordExternalRefund, claim: 'c2' });
    expect(refunded.dispute).toMatchObject({ state: 'appealed', appeals: [{ state: 'asked' }] });
  });

  test('comes within the window, once waived no more, and not beyond the rounds', () => {
    const story = ruled();
    const due = story.dispute.deadlines.find(({ name }) => name === 'turn')!.dueAt;
    expect(refusalOf({ ...story, now: due }, BUYER, { ...VALID.appeal, claims: ['c2'] })).toMatchObject({
      refusal: 'late',
    });
    const waived = next(story, BUYER, VALID.waiveAppeal);
    expect(refusalOf(waived, BUYER, VALID.appeal)).toEqual({ refusal: 'alreadyWaived' });
    const none = ruled(basicRules({ appealRounds: 0 }));
    expect(refusalOf(none, BUYER, VALID.appeal)).toMatchObject({ refusal: 'noAppeal', why: 'rounds' });
  });

  test('stays its own claims; the others are performed once it is heard', () => {
    const both = { type: 'rule' as const, decisions: [upheld('c1', 10_000), upheld('c2', 9_000)] };
    const story = next(heardAgain(appealedBy(ruled(effect('suspensive')))), OTHER_ARBITRATOR, {
      type: 'rule',
      decisions: [both.decisions[0]!],
    });
    expect(story.dispute.state).toBe('performing');
    expect(story.dispute.obligations.map(({ state }) => state)).toEqual(['substituted', 'due']);
  });

  test('that is refused goes back with the time that was left, and is not made twice', () => {
    const before = ruled();
    const left = before.dispute.deadlines.find(({ name }) => name === 'turn')!.dueAt - before.now;
    const back = next(appealedBy(before), SUPERVISOR, VALID.refuseAppeal);
    expect(back.dispute.state).toBe('ruled');
    expect(back.dispute.deadlines.find(({ name }) => name === 'turn')!.dueAt - back.now).toBe(left);
    expect(refusalOf(back, MERCHANT, VALID.appeal)).toMatchObject({ refusal: 'onlyOnce' });
  });

  test('is admitted when nobody decides about it', () => {
    expect(ring(appealedBy(ruled())).dispute).toMatchObject({ state: 'evidence', round: 2, arbitrator: null });
  });

  test('is answered once and joined by the other side alone', () => {
    const appealed = appealedBy(ruled());
    expect(refusalOf(appealed, MERCHANT, VALID.answerAppeal)).toEqual({ refusal: 'notAppealed' });
    const answered = next(appealed, BUYER, VALID.answerAppeal);
    expect(refusalOf(answered, BUYER, VALID.answerAppeal)).toMatchObject({ refusal: 'onlyOnce' });
    expect(next(answered, BUYER, VALID.crossAppeal).dispute.appeals).toMatchObject([{ claims: ['c1', 'c2'] }]);
  });

  test('lets a payment on its way arrive, and no ruling falls while it is', () => {
    const ordered = next(ruled(effect('immediate')), MERCHANT, { ...VALID.payFromDeposit });
    const again = heardAgain(appealedBy(ordered));
    const decisions = [dismissed('c1')];
    expect(refusalOf(again, OTHER_ARBITRATOR, { type: 'rule', decisions })).toEqual({
      refusal: 'paymentUnderWay',
      obligation: 'b1',
    });
  });

  test('ends with a termination, and what waited for it lapses', () => {
    const large = next(appealedBy(ruled(effect('suspensive'))), INTAKE, VALID.terminate);
    expect(large.dispute).toMatchObject({
      state: 'closed',
      closing: { outcome: 'terminated' },
      obligations: [{ state: 'lapsed' }],
    });
    expect(terminated().dispute.state).toBe('performing');
  });
});

describe('a reversal', () => {
  const paid = paidOut(ruled(effect('immediate')), 'b1');
  const again = heardAgain(appealedBy(paid));
  const back = { ...dismissed('c1'), payToMerchantMinor: 10_000, recoverFromBuyerMinor: 10_000 };

  test('credits the merchant at once from the fund and asks the buyer, who is never debited silently', () => {
    const story = next(again, OTHER_ARBITRATOR, { type: 'rule', decisions: [back] });
    expect(story.facts.at(-1)?.transfers).toMatchObject([
      { debit: { kind: 'platformFund' }, credit: { kind: 'merchantDeposit' } },
    ]);
    expect(story.dispute.obligations.at(-1)).toMatchObject({
      debtor: 'complainant',
      creditor: 'platform',
      state: 'due',
    });
    expect(reversed().dispute).toMatchObject({
      state: 'closed',
      obligations: [{ state: 'confirmed' }, { state: 'lapsed' }],
    });
  });

  test('gives back no more than the buyer received', () => {
    const much = { ...back, payToMerchantMinor: 10_001 };
    expect(refusalOf(again, OTHER_ARBITRATOR, { type: 'rule', decisions: [much] })).toMatchObject({
      limitMinor: 10_000,
    });
  });

  test('that is corrected moves only the difference', () => {
    const rules = effect('immediate', { appealRounds: 2 });
    const story = next(heardAgain(appealedBy(paidOut(ruled(rules), 'b1'))), OTHER_ARBITRATOR, {
      type: 'rule',
      decisions: [back],
    });
    const less = { ...back, payToMerchantMinor: 6_000, recoverFromBuyerMinor: 6_000 };
    const corrected = next(story, OTHER_ARBITRATOR, { type: 'correctRuling', decisions: [less], slip: 'A digit.' });
    const moved = (corrected.facts.at(-1)?.transfers ?? []).map(({ amountMinor }) => amountMinor);
    expect(sumMinor(moved)).toBe(4_000);
    expect(corrected.facts.at(-1)?.transfers).toMatchObject([{ debit: { kind: 'merchantReceivable' } }]);
  });
});
