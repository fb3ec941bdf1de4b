import { describe, expect, test } from 'vitest';
import {
  ring,
  begin,
  BUYER,
  filing,
  FINANCE,
  INTAKE,
  MERCHANT,
  next,
  refusalOf,
  SYSTEM_ACTOR,
  type Story,
} from '../testing.ts';
import { accepted, deemedAndAdvanced, silenceIs } from '../testing/roads-to-terms.ts';
import { balance, posted, type ModelLedger } from '../testing/model-ledger.ts';
import { VALID } from '../testing/valid-commands.ts';

const FAKE = {
  item: 'teapot',
  quantity: 1,
  reason: 'counterfeit',
  asked: { remedy: 'statutoryMultiple', payMinor: 60_000, goods: 'keep' },
  statement: 'It is a fake.',
} as const;

/** One claim of 10000 granted by silence; the deposit has less than that, and all of it was held. */
function owing(depositMinor: number, claims = filing().claims.slice(0, 1)): Story {
  const held = accepted(begin({ claims }, silenceIs('deemedGranted'), depositMinor));
  return ring({ ...held, funds: { depositMinor: 0 } });
}

function ledgerOf({ facts }: Story, depositMinor: number): ModelLedger {
  const start: ModelLedger = new Map([[`merchantDeposit:${MERCHANT.id}:CNY`, depositMinor]]);
  return facts.reduce((book, fact) => posted(book, fact.transfers ?? [], 'CNY'), start);
}

describe('a payment from the deposit', () => {
  test('is ordered, sent and done only when the provider says so', () => {
    const ordered = next(owing(10_000), MERCHANT, VALID.payFromDeposit);
    expect(ordered.dispute).toMatchObject({
      state: 'performing',
      obligations: [{ state: 'reported', payment: { state: 'pending' } }],
    });
    const paid = next(ordered, SYSTEM_ACTOR, VALID.confirmPayment);
    expect(paid.dispute).toMatchObject({ state: 'closed', heldMinor: 0, lines: [{ refundedMinor: 10_000 }, {}] });
    const book = ledgerOf(paid, 10_000);
    expect(balance(book, 'gateway', 'platform', 'CNY')).toBe(10_000);
    expect(balance(book, 'buyerPayable', BUYER.id, 'CNY')).toBe(0);
  });

  test('is refused to the merchant when the money is short', () => {
    expect(refusalOf(owing(3_000), MERCHANT, VALID.payFromDeposit)).toEqual({
      refusal: 'fundsMissing',
      neededMinor: 10_000,
      availableMinor: 3_000,
      currency: 'CNY',
    });
  });

  test('is advanced by the fund when time runs out, and the recovery is booked', () => {
    const ordered = ring(owing(3_000), 'obligation:b1');
    const book = ledgerOf(ordered, 3_000);
    expect(balance(book, 'merchantReceivable', MERCHANT.id, 'CNY')).toBe(-7_000);
    expect(balance(book, 'buyerPayable', BUYER.id, 'CNY')).toBe(10_000);
    expect(ordered.dispute.automated.at(-1)).toMatchObject({ expiry: 'payFromDeposit', hits: ['respondent'] });
  });

  test('that fails is put back exactly where it came from, and owed again', () => {
    const before = owing(3_000);
    const failed = next(ring(before, 'obligation:b1'), SYSTEM_ACTOR, VALID.reportPaymentFailed);
    const kept = (story: Story) => Object.fromEntries([...ledgerOf(story, 3_000)].filter(([, amount]) => amount !== 0));
    expect(kept(failed)).toEqual(kept(before));
    expect(failed.dispute).toMatchObject({
      heldMinor: 3_000,
      obligations: [{ state: 'due', payment: { state: 'failed' } }],
    });
  });

  test('is not confirmed by a late word about the one that failed before it', () => {
    const first = next(owing(10_000), MERCHANT, VALID.payFromDeposit);
    const failed = next(first, SYSTEM_ACTOR, { ...VALID.reportPaymentFailed, payment: 'p1' });
    const second = next({ ...failed, funds: { depositMinor: 10_000 } }, MERCHANT, VALID.payFromDeposit);
    const late = { ...VALID.confirmPayment, payment: 'p1' };
    expect(refusalOf(second, SYSTEM_ACTOR, late)).toMatchObject({ refusal: 'obligationWrongState' });
    expect(next(second, SYSTEM_ACTOR, { ...late, payment: 'p2' }).dispute).toMatchObject({ state: 'closed' });
  });

  test('is raised, not paid again, while the provider is silent', () => {
    const silent = ring(ring(owing(10_000), 'obligation:b1'), 'obligation:b1');
    expect(silent.facts.filter(({ type }) => type === 'paymentOrdered')).toHaveLength(1);
    expect(silent.dispute.deadlines.find(({ name }) => name === 'obligation:b1')).toMatchObject({ turn: 'supervisor' });
  });

  test('never advances a statutory multiple: it stays the merchant’s debt until it lapses', () => {
    const unpaid = ring(owing(3_000, [FAKE]), 'obligation:b1');
    expect(unpaid.dispute.obligations).toMatchObject([{ track: 'statutory', state: 'failed' }]);
    expect(unpaid.facts.some(({ type }) => type === 'paymentOrdered')).toBe(false);
    expect(refusalOf(unpaid, FINANCE, VALID.payFromDeposit)).toMatchObject({ refusal: 'fundsMissing' });
    expect(ring(unpaid, 'obligation:b1').dispute).toMatchObject({
      state: 'closed',
      obligations: [{ state: 'lapsed' }],
    });
  });

  test('of a platform that is itself the respondent books no recovery against anybody', () => {
    const known = { ...filing().case, respondent: { type: 'platform' as const, id: 'platform' } };
    const own = accepted(begin({ case: known, claims: filing().claims.slice(0, 1) }, silenceIs('deemedGranted')));
    const ordered = ring(ring(own), 'obligation:b1');
    expect(ordered.facts.at(-1)?.transfers).toMatchObject([{ reason: 'advance', amountMinor: 10_000 }]);
  });
});

describe('a payment the merchant reports', () => {
  const reported = next(owing(10_000), MERCHANT, VALID.reportPayment);

  test('is an assertion until the buyer confirms it', () => {
    expect(reported.dispute).toMatchObject({ state: 'performing', lines: [{ refundedMinor: 0 }, {}] });
    expect(next(reported, BUYER, VALID.confirmPayment).dispute).toMatchObject({
      state: 'closed',
      lines: [{ refundedMinor: 10_000 }, {}],
    });
  });

  test('is confirmed on the provider’s proof when the buyer is silent, else goes to an arbitrator', () => {
    const proven = next(reported, FINANCE, { ...VALID.recordProof, source: 'paymentProvider' });
    expect(ring(proven, 'obligation:b1').dispute.state).toBe('closed');
    expect(ring(reported, 'obligation:b1').dispute.obligations).toMatchObject([{ state: 'contested' }]);
  });

  test('that never came is paid from the deposit at once', () => {
    const contested = next(reported, BUYER, VALID.contestPayment);
    const judged = next(
      contested,
      { role: 'supervisor', id: 'staff-he' },
      { ...VALID.decidePerformance, performed: false },
    );
    expect(judged.dispute.deadlines.find(({ name }) => name === 'obligation:b1')?.dueAt).toBe(judged.now);
    expect(ring(judged, 'obligation:b1').dispute.obligations).toMatchObject([{ payment: { state: 'pending' } }]);
  });
});

describe('a refund from outside', () => {
  test('takes itself off what is owed, and ends it when it covers it', () => {
    const part = next(owing(10_000), INTAKE, { ...VALID.recordExternalRefund, amountMinor: 4_000 });
    expect(part.dispute.obligations).toMatchObject([{ amountMinor: 6_000, state: 'due' }]);
    expect(next(part, INTAKE, { ...VALID.recordExternalRefund, amountMinor: 6_000 }).dispute).toMatchObject({
      state: 'closed',
    });
  });

  test('waits for a payment on its way, and is never more than was paid', () => {
    const ordered = next(owing(10_000), MERCHANT, VALID.payFromDeposit);
    expect(refusalOf(ordered, INTAKE, VALID.recordExternalRefund)).toEqual({
      refusal: 'paymentUnderWay',
      obligation: 'b1',
    });
    const much = { ...VALID.recordExternalRefund, amountMinor: 20_001 };
    expect(refusalOf(owing(10_000), INTAKE, much)).toMatchObject({ refusal: 'amountTooHigh', limitMinor: 20_000 });
  });
});

describe('a step that nobody decided', () => {
  test('is decided again by a person, once', () => {
    const asked = deemedAndAdvanced();
    expect(asked.dispute).toMatchObject({ state: 'deliberation', claims: [{ outcome: null, answer: 'contested' }] });
    expect(asked.facts.map(({ type }) => type).filter((type) => type === 'paymentOrdered')).toHaveLength(2);
  });

  test('that a person has decided since is no longer the clock’s', () => {
    const silent = ring(accepted(begin({}, silenceIs('deemedGranted'))));
    const settled = next(silent, INTAKE, {
      ...VALID.settle,
      terms: ['c1', 'c2'].map((claim) => ({ claim, terms: VALID.makeOffer.terms })),
    });
    expect(refusalOf(settled, MERCHANT, VALID.requestHuman)).toEqual({ refusal: 'notAutomated' });
  });

  test('asked about and granted by the merchant after all is paid once', () => {
    const human = next(owing(10_000), MERCHANT, VALID.requestHuman);
    const again = next(human, MERCHANT, VALID.grantClaim);
    expect(again.dispute.obligations.map(({ state }) => state)).toEqual(['substituted', 'due']);
  });
});
