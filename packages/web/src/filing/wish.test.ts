import { basicPack } from '@redress/shared/policy/testing';
import { describe, expect, it } from 'vitest';
import { freshClaim } from './draft.ts';
import { bagsAndLamp } from './testing.ts';
import { goodsAsked, mostMinor, payMinorOf, withReason, withRemedy } from './wish.ts';

const pack = basicPack();

describe('what becomes of the goods', () => {
  it('is not asked where nothing arrived', () => {
    expect(goodsAsked(pack, 'notReceived', 'refund')).toEqual(['none']);
    expect(goodsAsked(pack, 'duplicateCharge', 'partialRefund')).toEqual(['none']);
  });

  it('is return or keep for a full refund, and nothing stranger', () => {
    expect(goodsAsked(pack, 'damaged', 'refund')).toEqual(['return', 'keep']);
  });

  it('is not asked where the price is only reduced', () => {
    expect(goodsAsked(pack, 'damaged', 'priceReduction')).toEqual(['keep']);
  });

  it('is never the way back for a fake', () => {
    expect(goodsAsked(pack, 'counterfeit', 'refund')).not.toContain('return');
  });
});

describe('an answer', () => {
  const claim = freshClaim('bag', 2);

  it('that leaves one remedy chooses it', () => {
    expect(withReason(claim, 'changeOfMind', pack)).toEqual({
      reason: 'changeOfMind',
      remedy: 'refund',
      goods: 'return',
    });
  });

  it('keeps the remedy where the new reason allows it', () => {
    const wished = { ...claim, ...withRemedy('damaged', 'repair', pack) };
    expect(withReason(wished, 'afterSalesRefused', pack)).toMatchObject({ remedy: 'repair' });
    expect(withReason(wished, 'notReceived', pack)).toMatchObject({ remedy: null, goods: null });
  });
});

describe('the sum', () => {
  const refund = (quantity: number) => ({ ...freshClaim('bag', quantity), remedy: 'refund' as const });

  it('of a full refund is what the pieces complained of cost', () => {
    expect(payMinorOf(refund(2), bagsAndLamp, pack)).toBe(17_800);
    expect(payMinorOf(refund(1), bagsAndLamp, pack)).toBe(8_900);
  });

  it('never exceeds what is not back yet', () => {
    const [bag, lamp] = [bagsAndLamp.items[0]!, bagsAndLamp.items[1]!];
    const refunded = { ...bagsAndLamp, items: [{ ...bag, refundedMinor: 10_000 }, lamp] };
    expect(payMinorOf(refund(2), refunded, pack)).toBe(7_800);
  });

  it('of anything else in money is what the buyer names', () => {
    const partly = { ...freshClaim('bag', 1), remedy: 'partialRefund' as const, amount: '12.5' };
    expect(payMinorOf(partly, bagsAndLamp, pack)).toBe(1_250);
    expect(mostMinor(partly, 'partialRefund', bagsAndLamp, pack)).toBe(17_800);
  });

  it('of a repair is nothing', () => {
    expect(payMinorOf({ ...freshClaim('bag', 1), remedy: 'repair' }, bagsAndLamp, pack)).toBe(0);
  });
});
