import { eq } from 'drizzle-orm';
import type { Receipt } from '@redress/shared/dispute/contract';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openBazaar, type Bazaar, type Member } from '../testing/bazaar.ts';
import { contest, data, filed, send, told } from '../testing/complaint.ts';
import { listen as listenTo, type Heard } from '../testing/listen.ts';

describe.each(dialects)('live updates over a real port on %s', (dialect) => {
  let house: Bazaar;
  let url: string;
  const open: Heard[] = [];
  beforeEach(async () => {
    house = await openBazaar(dialect);
    url = await house.server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    for (const one of open.splice(0)) one.stop();
    await house.close();
  });

  function listen(person: Member, disputeId: string, last?: number): Heard {
    const cookie = [...person.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const heard = listenTo(url, cookie, { disputeId, ...(last !== undefined && { lastEventId: `${last}` }) });
    open.push(heard);
    return heard;
  }

  const until = (truth: () => void) => vi.waitFor(truth, { timeout: 10_000, interval: 10 });

  test('what happens is told to both sides at once', async () => {
    const { mei, lena, wen } = house.people;
    const receipt = await filed(house);
    const [buyer, merchant] = [listen(mei, receipt.disputeId, 1), listen(lena, receipt.disputeId, 1)];
    await Promise.all([buyer.connected, merchant.connected]);
    await told(receipt, [wen, { type: 'accept' }], [lena, contest()]);
    for (const heard of [buyer, merchant]) await until(() => expect(heard.types).toEqual(['accepted', 'answered']));
  });

  test('after a cut it goes on where it ended: nothing lost, nothing twice', async () => {
    const { mei, wen } = house.people;
    let last = await told(await filed(house), [wen, { type: 'accept' }]);
    const seqs: number[] = [1];
    for (let cut = 0; cut < 4; cut++) {
      const heard = listen(mei, last.disputeId, seqs.at(-1));
      last = await told(last, [house.people.he, { type: 'suspend', ground: 'police', reasons: 'x' }]);
      await until(() => expect(heard.seqs.at(-1)).toBe(last.seq));
      heard.stop();
      seqs.push(...heard.seqs);
      last = await told(last, [house.people.he, { type: 'resume' }]);
    }
    const rest = listen(mei, last.disputeId, seqs.at(-1));
    await until(() => expect(rest.seqs).toEqual([last.seq]));
    expect([...seqs, ...rest.seqs]).toEqual(Array.from({ length: last.seq }, (_, n) => n + 1));
  });

  test('a long absence is made up in full', async () => {
    const { wen } = house.people;
    let last = await told(await filed(house), [wen, { type: 'accept' }]);
    for (let n = 0; n < 120; n++) last = await told(last, [wen, { type: 'addNote', note: `${n}` }]);
    const heard = listen(wen, last.disputeId, 0);
    await until(() => expect(heard.seqs.at(-1)).toBe(last.seq));
    expect(heard.seqs).toEqual(Array.from({ length: last.seq }, (_, n) => n + 1));
  });

  test('what one may not see is not told', async () => {
    const { mei, wen, lena } = house.people;
    const receipt = await filed(house);
    const heard = listen(mei, receipt.disputeId, 1);
    await told(receipt, [wen, { type: 'addNote', note: 'x' }], [wen, { type: 'accept' }], [lena, contest()]);
    await until(() => expect(heard.types).toEqual(['accepted', 'answered']));
  });

  const END: [string, (house: Bazaar) => Promise<unknown>][] = [
    [
      'whose membership was taken away',
      ({ db }) => db.writer.delete(db.tables.member).where(eq(db.tables.member.userId, 'lena')),
    ],
    [
      'who was disabled',
      ({ db }) => db.writer.update(db.tables.user).set({ disabled: true }).where(eq(db.tables.user.id, 'lena')),
    ],
    ['who signed out', ({ db }) => db.writer.delete(db.tables.session).where(eq(db.tables.session.userId, 'lena'))],
  ];
  test.each(END)('somebody %s hears nothing more', async (_, end) => {
    const { lena, wen, mei } = house.people;
    const receipt = await filed(house);
    const [heard, other] = [listen(lena, receipt.disputeId, 1), listen(mei, receipt.disputeId, 1)];
    const accepted = await told(receipt, [wen, { type: 'accept' }]);
    await until(() => expect(heard.types).toEqual(['accepted']));
    await end(house);
    data<Receipt>(await send(mei, accepted, { type: 'withdraw', statement: '' }));
    await until(() => expect(other.types).toEqual(['accepted', 'withdrawn']));
    await until(() => expect(heard.errors.length).toBeGreaterThan(0));
    expect(heard.types).toEqual(['accepted']);
  });

  test('nobody listens to what is not theirs, whether it is there or not, resumed or not', async () => {
    const { disputeId } = await filed(house);
    const asked = [disputeId, '00000000-0000-7000-8000-000000000000'];
    for (const last of [undefined, 0, 1]) {
      const refusals = asked.map((id) => listen(house.people.tom, id, last));
      for (const heard of refusals) {
        await until(() => expect(heard.errors.length).toBeGreaterThan(0));
        expect(heard.errors).toMatchObject([{ code: 'NOT_FOUND', refusal: { refusal: 'notFound' } }]);
        expect(heard.seqs).toEqual([]);
      }
    }
  });
});
