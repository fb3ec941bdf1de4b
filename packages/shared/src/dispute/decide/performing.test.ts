import { describe, expect, test } from 'vitest';
import { contestedReturn, granted, grantedAndReturned, sentBack } from '../testing/roads-to-terms.ts';
import { deliberating } from '../testing/roads-to-rulings.ts';
import { VALID } from '../testing/valid-commands.ts';
import {
  ARBITRATOR,
  BUYER,
  FINANCE,
  MERCHANT,
  next,
  refusalOf,
  ring,
  SUPERVISOR,
  upheld,
  type Story,
} from '../testing.ts';

function states({ dispute }: Story): string[] {
  return dispute.obligations.map(({ id, kind, state }) => `${id} ${kind} ${state}`);
}

/** The second claim ruled to be made good in kind. */
function inKind(remedy: 'replacement' | 'repair' | 'apology' | 'listingCorrection', goods: 'keep' | 'none'): Story {
  const decisions = [upheld('c1', 0, { remedy, goods }), upheld('c2', 9_000)];
  const story = next(deliberating(), ARBITRATOR, { type: 'rule', decisions });
  return next(next(story, BUYER, VALID.waiveAppeal), MERCHANT, VALID.waiveAppeal);
}

describe('a return', () => {
  test('goes address, sending, receiving, money, each when the one before is done', () => {
    expect(states(granted()).slice(1)).toEqual([
      'b2 provideReturnAddress due',
      'b3 returnGoods waiting',
      'b4 receiveGoods waiting',
      'b5 pay waiting',
    ]);
    expect(grantedAndReturned().dispute).toMatchObject({ state: 'archived', heldMinor: 0 });
  });

  test('without an address is not needed: the money is due', () => {
    const story = ring(granted(), 'obligation:b2');
    expect(states(story).slice(1)).toEqual([
      'b2 provideReturnAddress lapsed',
      'b3 returnGoods substituted',
      'b4 receiveGoods substituted',
      'b5 pay due',
    ]);
    expect(story.dispute.automated).toMatchObject([{ expiry: 'refundWithoutReturn', hits: ['respondent'] }]);
  });

  test('that is not sent is reminded of once, then lapses with all that waited for it', () => {
    const address = next(granted(), MERCHANT, { ...VALID.provideReturnAddress, obligation: 'b2' });
    const reminded = ring(address, 'obligation:b3');
    expect(reminded.dispute.obligations[2]).toMatchObject({ state: 'due', reminded: true });
    const lapsed = ring(reminded, 'obligation:b3');
    expect(states(lapsed).slice(2)).toEqual(['b3 returnGoods lapsed', 'b4 receiveGoods lapsed', 'b5 pay lapsed']);
  });

  test('counts as received on the carrier’s word alone; without it somebody has to look', () => {
    const proven = next(sentBack(), FINANCE, { ...VALID.recordProof, obligation: 'b3' });
    expect(states(ring(proven, 'obligation:b4')).slice(3)).toEqual(['b4 receiveGoods confirmed', 'b5 pay due']);
    expect(states(ring(sentBack(), 'obligation:b4')).slice(2)).toEqual([
      'b3 returnGoods contested',
      'b4 receiveGoods waiting',
      'b5 pay waiting',
    ]);
  });

  test('is not reported received by the buyer', () => {
    const claimed = { ...VALID.reportReceipt, what: 'goods' as const, obligation: 'b4' };
    expect(refusalOf(sentBack(), BUYER, claimed)).toMatchObject({ refusal: 'obligationWrongKind' });
  });
});

describe('a contested return', () => {
  const contested = next(sentBack(), MERCHANT, { ...VALID.contestPerformance, obligation: 'b3' });
  const decide = { ...VALID.decideReturn, obligation: 'b3' };

  test('holds the money and is raised when nobody decides', () => {
    expect(states(contested).slice(2)).toEqual([
      'b3 returnGoods contested',
      'b4 receiveGoods waiting',
      'b5 pay waiting',
    ]);
    const raised = ring(contested, 'obligation:b3').dispute.deadlines.find(({ name }) => name === 'obligation:b3');
    expect(raised).toMatchObject({ turn: 'supervisor', onExpiry: 'raise' });
  });

  test('that is accepted frees the money', () => {
    expect(states(next(contested, SUPERVISOR, decide)).slice(2)).toEqual([
      'b3 returnGoods confirmed',
      'b4 receiveGoods confirmed',
      'b5 pay due',
    ]);
  });

  test('that is accepted in part frees a part, less than the whole', () => {
    const part = next(contested, SUPERVISOR, { ...decide, decision: 'partial', payMinor: 4_000 });
    expect(part.dispute.obligations.at(-1)).toMatchObject({ state: 'due', amountMinor: 4_000 });
    expect(refusalOf(contested, SUPERVISOR, { ...decide, decision: 'partial', payMinor: 9_000 })).toMatchObject({
      refusal: 'amountTooHigh',
    });
  });

  test('that is rejected sends the goods back to the buyer and owes no money for them', () => {
    const rejected = next(contested, SUPERVISOR, { ...decide, decision: 'rejected' });
    expect(states(rejected).slice(4)).toEqual(['b5 pay lapsed', 'b6 shipReplacement due']);
    expect(contestedReturn().dispute.state).toBe('archived');
  });

  test('is decided by the seated arbitrator or a supervisor', () => {
    expect(refusalOf(contested, ARBITRATOR, decide)).toEqual({ refusal: 'notAssigned' });
    const seated = next(contested, SUPERVISOR, { type: 'assign', arbitrator: ARBITRATOR.id });
    expect(refusalOf(seated, ARBITRATOR, decide)).toBeNull();
  });
});

describe('what is owed in kind', () => {
  test.each([
    ['replacement', 'keep', 'shipReplacement'],
    ['repair', 'keep', 'repair'],
    ['apology', 'none', 'apologise'],
    ['listingCorrection', 'none', 'correctListing'],
  ] as const)('%s is reported, then confirmed', (remedy, goods, kind) => {
    const story = inKind(remedy, goods);
    expect(states(story)[0]).toBe(`b1 ${kind} due`);
    const reported = next(story, MERCHANT, VALID.reportPerformance);
    expect(refusalOf(reported, MERCHANT, VALID.confirmPerformance)).toMatchObject({ refusal: 'obligationNotYours' });
    expect(states(next(reported, BUYER, VALID.confirmPerformance))[0]).toBe(`b1 ${kind} confirmed`);
  });

  test('and not done in time is owed in money, no more than the item bears', () => {
    const late = ring(inKind('repair', 'keep'), 'obligation:b1');
    expect(late.dispute.obligations.at(-1)).toMatchObject({
      kind: 'pay',
      amountMinor: 10_000,
      state: 'due',
      counts: 'refund',
    });
  });

  test('when the buyer stays silent is confirmed on proof, else judged', () => {
    const reported = next(inKind('replacement', 'keep'), MERCHANT, VALID.reportPerformance);
    const proven = ring(next(reported, FINANCE, VALID.recordProof), 'obligation:b1');
    expect(states(proven)[0]).toBe('b1 shipReplacement confirmed');
    const unproven = ring(reported, 'obligation:b1');
    expect(states(unproven)[0]).toBe('b1 shipReplacement contested');
    const no = { ...VALID.decidePerformance, performed: false };
    expect(next(unproven, ARBITRATOR, no).dispute.obligations.at(-1)).toMatchObject({ kind: 'pay', state: 'due' });
  });
});
