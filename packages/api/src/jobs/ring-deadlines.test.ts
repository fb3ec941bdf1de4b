import { asc, eq } from 'drizzle-orm';
import type { Receipt } from '@redress/shared/dispute/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openBazaar, type Bazaar } from '../testing/bazaar.ts';
import { filed, told } from '../testing/complaint.ts';
import { ringDeadlines } from './ring-deadlines.ts';

const DAY = 86_400_000;

describe.each(dialects)('deadlines on %s', (dialect) => {
  let house: Bazaar;
  let reported: unknown[];
  beforeEach(async () => {
    house = await openBazaar(dialect);
    reported = [];
  });
  afterEach(() => house.close());

  const ring = (of = house) => ringDeadlines(of, (error) => void reported.push(error));
  const ringAll = async () => {
    while ((await ring()) > 0);
  };
  const typesOf = async ({ disputeId }: Receipt) => {
    const { disputeFact } = house.db.tables;
    const own = eq(disputeFact.disputeId, disputeId);
    const facts = await house.db.read.select().from(disputeFact).where(own).orderBy(asc(disputeFact.seq));
    return facts.map(({ type, actorRole }) => `${type} ${actorRole}`);
  };
  const rowOf = async ({ disputeId }: Receipt) => {
    const { dispute } = house.db.tables;
    return (await house.db.read.select().from(dispute).where(eq(dispute.id, disputeId)))[0]!;
  };
  const clockOf = async ({ disputeId }: Receipt, name = 'turn') => {
    const { deadline } = house.db.tables;
    const rows = await house.db.read.select().from(deadline).where(eq(deadline.disputeId, disputeId));
    return rows.find((row) => row.name === name);
  };

  test('ring when their time has come and not before', async () => {
    const receipt = await filed(house);
    expect(await ring()).toBe(0);
    await house.clock.moveBy(4 * DAY);
    await ring();
    expect((await rowOf(receipt)).state).toBe('awaitingResponse');
    expect(reported).toEqual([]);
  });

  test('ring once, whoever else rings at that moment', async () => {
    const receipts = await Promise.all(Array.from({ length: 10 }, () => filed(house)));
    await house.clock.moveBy(4 * DAY);
    await Promise.all([ring(), ring({ ...house }), ring({ ...house })]);
    for (const receipt of receipts)
      expect((await typesOf(receipt)).filter((type) => type === 'expired system')).toHaveLength(1);
    expect(reported).toEqual([]);
  });

  test('that somebody anticipated in the same moment do not ring', async () => {
    const receipt = await filed(house);
    await house.clock.moveBy(4 * DAY);
    await Promise.all([told(receipt, [house.people.wen, { type: 'accept' }]).catch(() => undefined), ring()]);
    expect(await typesOf(receipt)).toHaveLength(2);
    expect(reported).toEqual([]);
  });

  test('bring a complaint that nobody touches to an end by themselves, but for what an arbitrator decides', async () => {
    const receipt = await filed(house);
    for (let week = 0; week < 30; week++) {
      await house.clock.moveBy(7 * DAY);
      await ringAll();
    }
    expect((await rowOf(receipt)).snapshot).toMatchObject({ state: 'deliberation', raised: true });
    expect(reported).toEqual([]);
  });

  test('that cannot ring are remembered, reported, and tried again a minute later', async () => {
    const receipt = await filed(house);
    const { dispute } = house.db.tables;
    const { snapshot } = await rowOf(receipt);
    const lost = { id: 'nowhere', version: '0' };
    const set = (pins: typeof snapshot.pins) =>
      house.db.writer
        .update(dispute)
        .set({ snapshot: { ...snapshot, pins } })
        .where(eq(dispute.id, receipt.disputeId));
    await set({ rules: lost, procedure: lost });
    await house.clock.moveBy(4 * DAY);
    expect(await ring()).toBe(1);
    expect(reported).toHaveLength(1);
    expect(await clockOf(receipt)).toMatchObject({ attempts: 1, error: expect.stringContaining('nowhere') });
    expect(await ring()).toBe(0);

    await set(snapshot.pins);
    await house.clock.moveBy(60_001);
    await ringAll();
    expect((await rowOf(receipt)).state).toBe('awaitingResponse');
    expect(await clockOf(receipt)).toMatchObject({ attempts: 0, error: null, failedAt: null });
  });
});
