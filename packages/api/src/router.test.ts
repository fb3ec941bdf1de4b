import { expect, test } from 'vitest';
import { openTestHouse } from './testing/open-house.ts';
import { visitor } from './testing/visitor.ts';
import { readConfig } from './config.ts';
import { makeRouter } from './router.ts';

interface Procedures {
  [path: string]: { _def: { meta?: { access: string } } };
}

const keys = Object.fromEntries(
  ['REDRESS_SECRET', 'REDRESS_HAND_OVER_SECRET', 'PAYMENTS_SECRET'].map((name) => [name, 's'.repeat(32)]),
);
const mail = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@example.com', PAYMENTS_URL: 'http://127.0.0.1:1' };
const HOUSES = [
  ['a demo others can reach', { HOST: '0.0.0.0' }],
  ['a demo in a network', { HOST: '192.168.1.4' }],
  ['a house with a public address', { REDRESS_URL: 'https://complaints.example.com', ...mail }],
  ['a house with a public address on this machine', { REDRESS_URL: 'http://127.0.0.1:4000', ...mail }],
] as const;

const keyless = (env: Record<string, string>) => {
  const router = makeRouter(readConfig({ REDRESS_DATA: '/nowhere', ...keys, ...env }));
  const procedures = Object.entries(router._def.procedures as unknown as Procedures);
  return procedures.filter(([, { _def }]) => _def.meta?.access === 'demoOnly').map(([path]) => path);
};

test('a demo on this machine alone has doors without a key', () => {
  const doors = ['session.demoPeople', 'session.signInAs', 'demo.clock', 'demo.moveClock', 'mailbox.list'];
  for (const HOST of ['127.0.0.1', 'localhost', '::1']) expect(keyless({ HOST })).toEqual(doors);
});

test.each(HOUSES)('%s has none', async (_, env) => {
  expect(keyless(env)).toEqual([]);
  const house = await openTestHouse('sqlite', { env });
  const guest = visitor(house);
  const { host, origin } = new URL(house.config.url);
  const headers = { host, origin };
  const query = `?input=${encodeURIComponent('{}')}`;
  for (const path of ['session.demoPeople', 'demo.clock', 'mailbox.list']) {
    const { status } = await guest.send('GET', `/trpc/${path}${query}`, undefined, headers);
    expect([path, [401, 403, 404].includes(status)]).toEqual([path, true]);
  }
  for (const path of ['session.signInAs', 'demo.moveClock']) {
    const { status } = await guest.call(path, { personId: 'x', hours: 1 }, headers);
    expect([path, status]).toEqual([path, 404]);
  }
  await house.close();
});

test('every procedure says who may call it', () => {
  const router = makeRouter(readConfig({ REDRESS_DATA: '/nowhere', ...keys }));
  for (const [path, { _def }] of Object.entries(router._def.procedures as unknown as Procedures))
    expect([path, typeof _def.meta?.access]).toEqual([path, 'string']);
});
