import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { openTestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';
import { demoDoors } from './demo-doors.ts';
import { signedIn } from '../testing/signed-in.ts';

test('in a demo on this machine one call signs in as anybody who is not disabled', async () => {
  const house = await openTestHouse('sqlite');
  const { id } = await signedIn(house, { email: 'judge@example.com', name: 'Judge', role: 'arbitrator' });
  const gone = await signedIn(house, { email: 'gone@example.com', disabled: true });
  const guest = visitor(house);
  expect((await guest.ask('session.demoPeople')).body.result.data).toMatchObject([
    { id, name: 'Judge', merchant: null },
  ]);
  expect((await guest.call('session.signInAs', { personId: gone.id })).status).toBe(404);
  await guest.call('session.signInAs', { personId: id });
  expect((await guest.ask('session.me')).body.result.data.person).toMatchObject({ id, role: 'arbitrator' });
  await house.close();
});

test.each([
  ['a demo that others can reach', { HOST: '0.0.0.0' }],
  [
    'a real house',
    {
      REDRESS_URL: 'http://127.0.0.1:4000',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'a@example.com',
      PAYMENTS_URL: 'http://127.0.0.1:1',
    },
  ],
])('%s has no such door, and shows nobody a mailbox', async (_, env) => {
  const house = await openTestHouse('sqlite', { env });
  const guest = visitor(house);
  const home = { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' };
  for (const path of ['session.demoPeople', 'session.signInAs', 'mailbox.list']) {
    const { body } = await guest.call(path, { personId: 'x' }, home);
    expect([path, body.error.data.code]).toEqual([path, 'NOT_FOUND']);
  }
  expect((await guest.ask('mailbox.list', {})).status).not.toBe(200);
  await house.close();
});

test('the part of the router is empty unless both hold', () => {
  const REDRESS_DATA = '/nowhere';
  const keys = { REDRESS_SECRET: 's'.repeat(32), REDRESS_HAND_OVER_SECRET: 's'.repeat(32) };
  expect(Object.keys(demoDoors(readConfig({ REDRESS_DATA, ...keys })))).toEqual(['demoPeople', 'signInAs']);
  expect(demoDoors(readConfig({ REDRESS_DATA, ...keys, HOST: '192.168.1.4' }))).toEqual({});
});
