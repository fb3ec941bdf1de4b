import { randomUUID } from 'node:crypto';
import type { Receipt } from '@redress/shared/dispute/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openBazaar, order, type Bazaar } from '../testing/bazaar.ts';
import { complaint, contest, filed, send, told } from '../testing/complaint.ts';
import { rowsNow } from '../testing/rows-now.ts';
import type { Answer } from '../testing/visitor.ts';

describe.each(dialects)('bad input on %s is told apart, and leaves nothing behind:', (dialect) => {
  let house: Bazaar;
  let receipt: Receipt;
  beforeAll(async () => {
    house = await openBazaar(dialect);
    receipt = await told(await filed(house), [house.people.wen, { type: 'accept' }]);
    await order(house.db, 'bad');
  });
  afterAll(() => house.close());

  async function untouched(ask: () => Promise<Answer>): Promise<Answer> {
    const before = await rowsNow(house.db);
    const answer = await ask();
    expect(await rowsNow(house.db)).toEqual(before);
    return answer;
  }
  const refused = async (ask: () => Promise<Answer>) => {
    const { status, body } = await untouched(ask);
    return [status, body.error.data.refusal];
  };
  const claim = (payMinor: number, statement = '') => {
    const [one] = complaint('bad').claims;
    return { claims: [{ ...one!, statement, asked: { ...one!.asked, payMinor } }] };
  };
  const filing = (changes: object) => house.people.mei.call('disputes.file', { ...complaint('bad'), ...changes });

  test('a step the state does not know', async () => {
    const asked = await refused(() => send(house.people.mei, receipt, { type: 'rest' }));
    expect(asked).toEqual([409, { refusal: 'wrongState', command: 'rest', state: 'awaitingResponse' }]);
  });

  test('a step somebody else may take', async () => {
    const asked = await refused(() => send(house.people.mei, receipt, contest()));
    expect(asked).toEqual([403, { refusal: 'notPermitted', command: 'answer', role: 'complainant' }]);
  });

  test('more money than was paid', async () => {
    const [status, refusal] = await refused(() => filing(claim(20_001)));
    expect([status, refusal]).toMatchObject([422, { refusal: 'amountTooHigh', limitMinor: 20_000, currency: 'EUR' }]);
  });

  test.each([[-1], [1.5], [Number.MAX_SAFE_INTEGER + 1], ['100'], [Number.NaN], [null]])(
    'an amount of %j',
    async (pay) => {
      const { status, body } = await untouched(() => filing(claim(pay as number)));
      expect([status, body.error.data.code]).toEqual([400, 'BAD_REQUEST']);
      expect(body.error.data.fields[0].path).toEqual(['claims', 0, 'asked', 'payMinor']);
    },
  );

  test('a statement too long, named by its field and limit but not repeated', async () => {
    const { status, body } = await untouched(() => filing(claim(100, 'canary'.repeat(1_000))));
    expect([status, body.error.data.fields]).toMatchObject([
      400,
      [{ path: ['claims', 0, 'statement'], maximum: 5_000 }],
    ]);
    expect(JSON.stringify(body)).not.toContain('canary');
  });

  test('a text so long that nobody reads it', async () => {
    const { status, body } = await untouched(() => filing(claim(100, 'x'.repeat(2_000_000))));
    expect([status, body.code ?? body.error?.data.code]).toEqual([413, 'FST_ERR_CTP_BODY_TOO_LARGE']);
  });

  test.each([['{"key":'], ['[1,2'], ['\u0000'], ['"just words"'], ['null'], ['[]']])(
    'what is no JSON of ours: %j',
    async (text) => {
      const { mei } = house.people;
      const { status, body } = await untouched(() =>
        mei.send('POST', '/trpc/disputes.file', text, { 'content-type': 'application/json' }),
      );
      expect([status, body.error.data.code]).toEqual([400, expect.stringMatching(/^(BAD_REQUEST|PARSE_ERROR)$/)]);
      expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|at /);
    },
  );

  test('twenty-one calls in one', async () => {
    const paths = (n: number) => Array.from({ length: n }, () => 'session.me').join();
    const batch = (n: number) => house.people.mei.send('GET', `/trpc/${paths(n)}?batch=1&input={}`);
    expect((await batch(20)).status).toBe(200);
    expect((await batch(21)).status).toBe(400);
  });

  test.each([['../../etc'], ["' or 1=1 --"], ['0'], [''], ['x'.repeat(500)]])('an id like %j', async (disputeId) => {
    const { status } = await untouched(() => house.people.mei.ask('disputes.get', { disputeId }));
    expect(status).toBe(400);
  });

  test.each([
    ['NUL', 'a\u0000b', 'ab'],
    ['half a character', 'a\ud800b', 'ab'],
    ['letters in parts', 'e\u0301', 'é'],
    ['bidi', 'a\u202eb', 'a\u202eb'],
    ['quotes', `'"\`;--`, `'"\`;--`],
    ['a smile', '退款\u{1F600}', '退款\u{1F600}'],
  ])('words with %s are kept as text, never a fault', async (_, statement, kept) => {
    const orderId = await order(house.db, randomUUID().slice(0, 20));
    const [one] = complaint(orderId).claims;
    const { status, body } = await filing({ orderId, key: randomUUID(), claims: [{ ...one!, statement }] });
    expect([200, 400]).toContain(status);
    if (status !== 200) return;
    const { disputeId } = body.result.data;
    const prose = (await house.people.mei.ask('disputes.get', { disputeId })).body.result.data.entries[0].prose;
    expect(Object.values(prose)[0]).toBe(kept);
    for (const text of [statement, '"', "'", '*', '& | !'])
      expect((await house.people.mei.ask('disputes.find', { text, limit: 5 })).status).toBe(200);
  });
});
