import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';

let house: TestHouse;
let real: TestHouse;
beforeAll(async () => {
  house = await openTestHouse('sqlite');
  const REDRESS_URL = 'https://help.example.com';
  const env = {
    REDRESS_URL,
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'help@example.com',
    PAYMENTS_URL: 'http://127.0.0.1:1',
  };
  real = await openTestHouse('sqlite', { env });
});
afterAll(async () => {
  await house.close();
  await real.close();
});

const input = { locale: 'en', zone: 'UTC' };
const post = (headers: Record<string, string>, payload: string | object = input) =>
  house.server.inject({
    method: 'POST',
    url: '/trpc/session.setLocale',
    headers: { host: '127.0.0.1:4000', ...headers },
    payload,
  });
const json = { 'content-type': 'application/json' };

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['another port', { origin: 'http://127.0.0.1:9999' }],
  ['no origin at all', {}],
  ['an opaque origin', { origin: 'null' }],
  ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour on the same site', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:4000' }],
])('a change asked for by %s is refused', async (_, headers) => {
  const reply = await post({ ...json, ...headers });
  expect([reply.statusCode, reply.json().code]).toEqual([403, 'originNotAllowed']);
});

test.each([
  ['its origin', { origin: 'http://127.0.0.1:4000' }],
  ['the browser', { 'sec-fetch-site': 'same-origin' }],
])('our own screens, told by %s, come through to the question who they are', async (_, headers) => {
  expect((await post({ ...json, ...headers })).statusCode).toBe(401);
});

test('other sites cannot read the API either', async () => {
  const headers = { host: '127.0.0.1', 'sec-fetch-site': 'cross-site' };
  expect((await house.server.inject({ url: '/trpc/session.me', headers })).statusCode).toBe(403);
});

test.each([
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/jsonx',
  '',
])('a form of type "%s" is refused', async (type) => {
  const origin = { origin: 'http://127.0.0.1:4000' };
  expect((await post({ ...origin, 'content-type': type }, '{"locale":"en","zone":"UTC"}')).statusCode).toBe(415);
  const auth = await house.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { host: '127.0.0.1:4000', ...origin, 'content-type': type },
    payload: '{"email":"a@example.com","password":"0123456789"}',
  });
  expect(auth.statusCode).toBe(415);
});

test('a foreign name that resolves to this machine is not served', async () => {
  const reply = await house.server.inject({ url: '/trpc/session.me', headers: { host: 'rebound.evil.example:4000' } });
  expect([reply.statusCode, reply.json().code]).toEqual([421, 'hostNotServed']);
});

test('under a public address only that address is an origin, and its cookies are bound to it', async () => {
  const guest = visitor(real);
  const home = { host: 'help.example.com', origin: 'https://help.example.com' };
  const wrong = { email: 'a@example.com', password: 'not the password' };
  expect((await guest.auth('/sign-in/email', wrong, home)).status).toBe(401);
  expect((await guest.auth('/sign-in/email', wrong, { ...home, origin: 'http://help.example.com' })).status).toBe(403);
  const reply = await real.server.inject({ url: '/healthz' });
  expect(reply.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
});

test('every answer carries the headers that keep browsers careful', async () => {
  for (const url of ['/healthz', '/nowhere', '/trpc/session.me', '/trpc/no.such']) {
    const { headers } = await house.server.inject({ url, headers: { host: '127.0.0.1' } });
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});
