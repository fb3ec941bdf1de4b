import type { Receipt } from '@redress/shared/dispute/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openBazaar, order, type Bazaar, type Member } from '../testing/bazaar.ts';
import { complaint, data } from '../testing/complaint.ts';

describe.each(dialects)('finding a dispute on %s', (dialect) => {
  let house: Bazaar;
  let receipt: Receipt;
  beforeAll(async () => {
    house = await openBazaar(dialect);
    receipt = await file(house.people.mei, 'A-77', '商家拒绝退款。 The SPOUT was broken, naïvely glued');
    await file(house.people.tom, 'B-78', '我要换货');
  });
  afterAll(() => house.close());

  async function file(buyer: Member, id: string, statement: string): Promise<Receipt> {
    await order(house.db, id, buyer.id);
    const [claim] = complaint(id).claims;
    return data<Receipt>(await buyer.call('disputes.file', complaint(id, { claims: [{ ...claim!, statement }] })));
  }
  const found = async (person: Member, text: string) => {
    const rows = data<{ id: string }[]>(await person.ask('disputes.find', { text, limit: 10 }));
    return rows.map(({ id }) => id);
  };

  test.each([
    ['退款'],
    ['商家拒绝'],
    ['spout'],
    ['Spout BROKEN'],
    ['naïvely'],
    ['Brass lamp'],
    ['A-77'],
    ['broken spout'],
  ])('by %s', async (text) => expect(await found(house.people.mei, text)).toContain(receipt.disputeId));

  test('by its number', async () => {
    expect(await found(house.people.mei, receipt.number)).toEqual([receipt.disputeId]);
  });

  test.each([['换货'], ['款退'], ['teapot'], ['spouts'], ['...'], ['"'], ["' | '"], [':*'], ['NEAR( a']])(
    'not by %s',
    async (text) => {
      expect(await found(house.people.mei, text)).toEqual([]);
    },
  );

  test('only one’s own is found, the desk finds all', async () => {
    expect(await found(house.people.tom, '退款')).toEqual([]);
    expect(await found(house.people.bo, '退款')).toEqual([]);
    expect(await found(house.people.lena, '退款')).toEqual([receipt.disputeId]);
    expect(await found(house.people.gao, 'lamp')).toHaveLength(2);
  });
});
