import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { readSessionToken, sessionCookie } from './session-cookie.ts';

const keys = { REDRESS_DATA: '/nowhere', REDRESS_SECRET: 's'.repeat(32), REDRESS_HAND_OVER_SECRET: 'h'.repeat(32) };
const real = readConfig({
  ...keys,
  REDRESS_URL: 'https://help.example.com',
  SMTP_URL: 'smtp://127.0.0.1:25',
  MAIL_FROM: 'help@example.com',
  PAYMENTS_URL: 'http://127.0.0.1:1',
});
const demo = readConfig(keys);

test('over https the cookie is bound to the host and never sent in the clear', () => {
  expect(sessionCookie(real, 'token')).toMatch(
    /^__Host-redress-session=token\..+; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect(sessionCookie(real, 'token')).not.toMatch(/domain/i);
});

test('what was signed reads back, wherever it stands among other cookies', () => {
  const [pair] = sessionCookie(demo, 'token').split(';');
  expect(readSessionToken(demo, `a=1; ${pair}; b=2`)).toBe('token');
});

test('another secret, another name or no cookie at all is nobody', () => {
  const [pair = ''] = sessionCookie(demo, 'token').split(';');
  expect(readSessionToken(readConfig({ ...keys, REDRESS_SECRET: 'x'.repeat(32) }), pair)).toBeUndefined();
  expect(readSessionToken(real, pair)).toBeUndefined();
  expect(readSessionToken(demo, `x${pair}`)).toBeUndefined();
  expect(readSessionToken(demo, undefined)).toBeUndefined();
});
