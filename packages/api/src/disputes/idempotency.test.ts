import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Receipt } from '@redress/shared/dispute/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { forgetKeys } from '../jobs/forget-keys.ts';
import { join, openBazaar, order, type Bazaar } from '../testing/bazaar.ts';
import { complaint, contest, data, filed, grant, send, told } from '../testing/complaint.ts';
import { rowsNow } from '../testing/rows-now.ts';

describe.each(dialects)('a command sent again under its key on %s', (dialect) => {
  let house: Bazaar;
  beforeAll(async () => {
    house = await openBazaar(dialect);
  });
  afterAll(() => house.close());

  const awaiting = async () => told(await filed(house), [house.people.wen, { type: 'accept' }]);
  const keyRow = async (key: string) => {
    const { commandKey } = house.db.tables;
    return (await house.db.read.select().from(commandKey).where(eq(commandKey.key, key)))[0];
  };

  test('is answered with what was done then, and nothing is done twice', async () => {
    const before = await awaiting();
    const key = randomUUID();
    const first = data<Receipt>(await send(house.people.lena, before, contest(), key));
    await told(first, [house.people.mei, { type: 'rest' }]);
    const rows = await rowsNow(house.db);
    expect(data(await send(house.people.lena, before, contest(), key))).toMatchObject({ seq: first.seq });
    expect(await rowsNow(house.db)).toEqual(rows);
  });

  test('fifty at once are one', async () => {
    const before = await awaiting();
    const key = randomUUID();
    const sent = Array.from({ length: 50 }, () => send(house.people.lena, before, contest(), key));
    const receipts = (await Promise.all(sent)).map((answer) => data<Receipt>(answer));
    expect(new Set(receipts.map(({ seq }) => seq))).toEqual(new Set([before.seq + 1]));
    const [row] = await house.db.read
      .select()
      .from(house.db.tables.dispute)
      .where(eq(house.db.tables.dispute.id, before.disputeId));
    expect(row?.version).toBe(before.seq + 1);
  });

  test('twenty filings at once are one dispute, and no number is lost', async () => {
    const input = complaint(await order(house.db, randomUUID().slice(0, 20)));
    const sent = Array.from({ length: 20 }, () => house.people.mei.call('disputes.file', input));
    const receipts = (await Promise.all(sent)).map((answer) => data<Receipt>(answer));
    expect(new Set(receipts.map(({ disputeId }) => disputeId)).size).toBe(1);
    const next = await filed(house);
    expect(Number(next.number.slice(5))).toBe(Number(receipts[0]!.number.slice(5)) + 1);
  });

  test('with other input is refused, and the field is named', async () => {
    const before = await awaiting();
    const key = randomUUID();
    await send(house.people.lena, before, contest(), key);
    const rows = await rowsNow(house.db);
    const again = async (command: Parameters<typeof send>[2], at = before) =>
      (await send(house.people.lena, at, command, key)).body.error.data.refusal;
    expect(await again(grant())).toEqual({ refusal: 'keyReused', field: 'answers' });
    expect(await again({ type: 'escalate', message: '' })).toEqual({ refusal: 'keyReused', field: 'type' });
    expect(await rowsNow(house.db)).toEqual(rows);
    expect(await again(contest(), await awaiting())).toEqual({ refusal: 'keyReused', field: 'disputeId' });
  });

  test('of another procedure is refused', async () => {
    const input = complaint(await order(house.db, randomUUID().slice(0, 20)));
    const receipt = data<Receipt>(await house.people.mei.call('disputes.file', input));
    const { body } = await send(house.people.mei, receipt, { type: 'withdraw', statement: '' }, input.key);
    expect(body.error.data.refusal).toEqual({ refusal: 'keyReused', field: 'procedure' });
  });

  test('belongs to its sender: another person may use the same', async () => {
    const key = randomUUID();
    const receipt = data<Receipt>(await send(house.people.wen, await filed(house), { type: 'accept' }, key));
    expect((await send(house.people.lena, receipt, contest(), key)).status).toBe(200);
  });

  test('two disputes at once under one key: one is done, the other told that the key is taken', async () => {
    const [one, two] = [await filed(house), await filed(house)];
    const key = randomUUID();
    const sent = [one, two].map((receipt) => send(house.people.wen, receipt, { type: 'accept' }, key));
    const answers = await Promise.all(sent);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error.data.refusal.refusal).toBe('keyReused');
  });

  test('a refusal is not kept: the same key works once the reason is gone', async () => {
    const before = await filed(house);
    const key = randomUUID();
    const early = await send(house.people.lena, before, contest(), key);
    expect(early.body.error.data.refusal.refusal).toBe('wrongState');
    expect(await keyRow(key)).toBeUndefined();
    const accepted = await told(before, [house.people.wen, { type: 'accept' }]);
    expect((await send(house.people.lena, accepted, contest(), key)).status).toBe(200);
  });

  test('is not answered to somebody who may no longer see the dispute', async () => {
    const { member } = house.db.tables;
    const before = await awaiting();
    const key = randomUUID();
    await send(house.people.lena, before, contest(), key);
    await house.db.writer.delete(member).where(eq(member.userId, 'lena'));
    expect((await send(house.people.lena, before, contest(), key)).body.error.data.refusal).toEqual({
      refusal: 'notFound',
    });
    await join(house.db, 'lena', 'lamps');
    expect((await send(house.people.lena, before, contest(), key)).status).toBe(200);
  });

  test('keeps salted hashes for each field, never what was written', async () => {
    const key = randomUUID();
    await send(house.people.lena, await awaiting(), contest('SECRET-WORDS'), key);
    const row = await keyRow(key);
    expect(JSON.stringify(row)).not.toContain('SECRET-WORDS');
    expect(Object.keys(row!.fieldHashes)).toEqual(expect.arrayContaining(['disputeId', 'type', 'answers']));
  });

  test('is forgotten after thirty days, save that of a filing', async () => {
    const input = complaint(await order(house.db, randomUUID().slice(0, 20)));
    const receipt = data<Receipt>(await house.people.mei.call('disputes.file', input));
    const key = randomUUID();
    await send(house.people.wen, receipt, { type: 'accept' }, key);
    await house.clock.moveBy(30 * 86_400_000 - 60_000);
    await forgetKeys(house);
    expect(await keyRow(key)).toBeDefined();
    await house.clock.moveBy(120_000);
    await forgetKeys(house);
    expect(await keyRow(key)).toBeUndefined();
    await house.clock.moveBy(4_000 * 86_400_000);
    await forgetKeys(house);
    expect(data(await house.people.mei.call('disputes.file', input))).toMatchObject({ disputeId: receipt.disputeId });
  });
});
