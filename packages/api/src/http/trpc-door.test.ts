import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dialects } from '../db/testing.ts';
import { run } from '../db/work.ts';
import { procedure, router } from '../trpc.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';

const rooms = {
  room: router({
    breaks: procedure('anyone').query(() => {
      throw new TypeError('secret of mei@example.com');
    }),
    twice: procedure('anyone').mutation(async ({ ctx: { db } }) => {
      const row = { key: 'mei@example.com', value: 'x' };
      for (let i = 0; i < 2; i++) await db.write((tx) => run(tx.q.insert(tx.tables.meta).values(row)));
    }),
    takes: procedure('anyone')
      .input(z.strictObject({ name: z.string().max(3) }))
      .mutation(({ input }) => input),
    slow: procedure('anyone', { max: 2, windowMs: 60_000 }).query(() => 'ok'),
    admins: procedure('admin').query(() => 'ok'),
  }),
};

describe.each(dialects)('the door of procedures on %s', (dialect) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(dialect, { router: rooms, limits: { requestTimeout: 300 } });
  });
  afterAll(() => house.close());

  test('twenty calls fit in a batch, twenty-one do not', async () => {
    const batch = (calls: number) => `/trpc/${Array(calls).fill('session.me').join(',')}?batch=1&input={}`;
    expect((await visitor(house).send('GET', batch(20))).status).toBe(200);
    expect((await visitor(house).send('GET', batch(21))).status).toBe(400);
  });

  test('a batch does not widen the limit of a procedure', async () => {
    const { body } = await visitor(house).send('GET', '/trpc/room.slow,room.slow,room.slow?batch=1&input={}');
    const [a, b, c] = body;
    expect([a.result.data, b.result.data]).toEqual(['ok', 'ok']);
    expect(c.error.data).toMatchObject({ httpStatus: 429, refusal: { refusal: 'tooOften', retryAfterSeconds: 30 } });
  });

  test('a bug answers with a request id that the log knows, and with nothing else', async () => {
    const { status, body } = await visitor(house).ask('room.breaks');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toMatch(/secret|stack|\.ts/);
    const line = house.logged.find((each) => each.includes('procedure failed'));
    expect(line).toContain(body.error.data.requestId);
    expect(line).toContain('trpc-door.test.ts');
  });

  test('what the database complains about stays out of answer and log', async () => {
    const { status, body } = await visitor(house).call('room.twice', {});
    expect(status).toBe(500);
    expect(JSON.stringify(body) + house.logged.join('')).not.toMatch(/mei@example|insert into/i);
  });

  test('wrong input names field and check, and does not repeat what was written', async () => {
    const { status, body } = await visitor(house).call('room.takes', { name: 'hunter2', extra: 1 });
    expect(status).toBe(400);
    expect(body.error.data.fields).toEqual([
      { path: ['name'], code: 'too_big', maximum: 3 },
      { path: [], code: 'unrecognized_keys' },
    ]);
    expect(JSON.stringify(body)).not.toContain('hunter2');
  });

  test('broken JSON is a wrong request, not a failure', async () => {
    const headers = { 'content-type': 'application/json' };
    const { status, body } = await visitor(house).send('POST', '/trpc/room.takes', '{"name":', headers);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).not.toMatch(/stack|\.ts/);
  });

  test('who is not signed in is told to, and calls a mutation by GET in vain', async () => {
    const { status, body } = await visitor(house).ask('room.admins');
    expect([status, body.error.data.refusal]).toEqual([401, { refusal: 'signInNeeded' }]);
    expect((await visitor(house).ask('room.takes', { name: 'abc' })).status).toBe(405);
  });

  test('a body that is too large or arrives too slowly is cut off', async () => {
    const big = await visitor(house).call('room.takes', { name: 'x'.repeat(1024 * 1024) });
    expect(big.status).toBe(413);
    await house.server.listen({ port: 0, host: '127.0.0.1' });
    expect(await dripping((house.server.server.address() as AddressInfo).port)).toMatch(/^HTTP\/1\.1 408/);
  });
});

/** Sends headers and the first byte of a body, then waits for what the server makes of it. */
function dripping(port: number): Promise<string> {
  const head = `POST /trpc/room.takes HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\n`;
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  socket.write(`${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`);
  return new Promise((resolve, reject) => {
    let got = '';
    socket
      .on('data', (text: string) => (got += text))
      .on('close', () => resolve(got))
      .on('error', reject);
  });
}
