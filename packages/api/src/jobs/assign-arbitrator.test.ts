import { eq } from 'drizzle-orm';
import type { Receipt } from '@redress/shared/dispute/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { carryOutAll, effectsOfKind, gatewaysOf } from '../testing/at-work.ts';
import { join, openBazaar, type Bazaar } from '../testing/bazaar.ts';
import { contest, filed, told } from '../testing/complaint.ts';

describe.each(dialects)('somebody to decide on %s', (dialect) => {
  let house: Bazaar;
  beforeEach(async () => {
    house = await openBazaar(dialect);
  });
  afterEach(() => house.close());

  const heard = async (): Promise<Receipt> => {
    const { mei, lena, wen } = house.people;
    return told(
      await filed(house),
      [wen, { type: 'accept' }],
      [lena, contest()],
      [mei, { type: 'rest' }],
      [lena, { type: 'rest' }],
    );
  };
  const work = () => carryOutAll(house, gatewaysOf(house, 'http://127.0.0.1:1'));
  const arbitratorOf = async ({ disputeId }: Receipt) => {
    const { dispute } = house.db.tables;
    return (await house.db.read.select().from(dispute).where(eq(dispute.id, disputeId)))[0]!.arbitratorId;
  };
  const keepOnly = async (...names: string[]) => {
    const { user } = house.db.tables;
    for (const name of ['gao', 'shi', 'wen', 'he'])
      if (!names.includes(name)) await house.db.writer.update(user).set({ disabled: true }).where(eq(user.id, name));
  };

  test('is found among all by who has least to do', async () => {
    const receipts: Receipt[] = [];
    for (let n = 0; n < 8; n++) {
      receipts.push(await heard());
      await work();
    }
    const given = await Promise.all(receipts.map(arbitratorOf));
    expect(given.toSorted()).toEqual(['gao', 'gao', 'he', 'he', 'shi', 'shi', 'wen', 'wen']);
  });

  test('is nobody who answers for the merchant', async () => {
    const receipt = await heard();
    await keepOnly('gao', 'shi');
    await join(house.db, 'gao', 'lamps');
    await work();
    expect(await arbitratorOf(receipt)).toBe('shi');
  });

  test('is looked for again when nobody is free', async () => {
    const receipt = await heard();
    await keepOnly();
    expect(new Set(await work())).toEqual(new Set(['no arbitrator without a part in it']));
    await house.db.writer.update(house.db.tables.user).set({ disabled: false });
    await house.clock.moveBy(10_000);
    expect(await work()).toEqual([]);
    expect(await arbitratorOf(receipt)).not.toBeNull();
  });

  test('stays who a supervisor chose meanwhile', async () => {
    const { he, shi } = house.people;
    const receipt = await told(await heard(), [he, { type: 'assign', arbitrator: shi.id }]);
    expect(await work()).toEqual([]);
    expect(await arbitratorOf(receipt)).toBe('shi');
    for (const { state } of await effectsOfKind(house, 'assignArbitrator')) expect(state).toBe('done');
  });

  test('an effect nobody can read is laid aside at once, one of an unknown kind is tried again', async () => {
    const { effect } = house.db.tables;
    const row = { payload: { odd: true }, dueAt: 1, createdAt: 1 };
    const { disputeId } = await filed(house);
    await house.db.writer.insert(effect).values([
      { id: 'odd', kind: 'sendPayment', disputeId, ...row },
      { id: 'unknown', kind: 'dance', disputeId, ...row },
    ]);
    await work();
    expect(await effectsOfKind(house, 'sendPayment')).toMatchObject([{ state: 'dead', attempts: 1 }]);
    expect(await effectsOfKind(house, 'dance')).toMatchObject([
      { state: 'waiting', error: 'nobody carries out dance' },
    ]);
  });
});
