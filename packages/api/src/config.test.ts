import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const REDRESS_DATA = mkdtempSync(join(tmpdir(), 'redress-config-'));
const real = {
  REDRESS_DATA,
  REDRESS_URL: 'https://help.example.com/',
  SMTP_URL: 'smtp://mail.example.com:587',
  MAIL_FROM: 'help@example.com',
  PAYMENTS_URL: 'https://pay.example.com',
};

test('an empty environment is a demo on 127.0.0.1:4000', () => {
  const config = readConfig({ REDRESS_DATA, PORT: '' });
  expect(config).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    demo: true,
    demoDoors: true,
    url: 'http://127.0.0.1:4000',
  });
});

test('a demo that others can reach has no doors without a key', () => {
  expect(readConfig({ REDRESS_DATA, HOST: '0.0.0.0' })).toMatchObject({ demo: true, demoDoors: false });
});

test('a public address ends the demo', () => {
  expect(readConfig(real)).toMatchObject({ demo: false, demoDoors: false, url: 'https://help.example.com' });
});

test('made-up secrets stay the same and are readable by their owner alone', () => {
  const first = readConfig({ REDRESS_DATA }).secrets;
  expect(readConfig({ REDRESS_DATA }).secrets).toEqual(first);
  expect(statSync(join(REDRESS_DATA, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test.each([
  ['PORT', { PORT: 'high' }],
  ['SMTP_URL', { SMTP_URL: 'mail.example.com' }],
  ['SMTP_URL', { ...real, SMTP_URL: undefined }],
  ['PAYMENTS_URL', { ...real, PAYMENTS_URL: undefined }],
  ['MAIL_FROM', { ...real, MAIL_FROM: undefined }],
  ['REDRESS_SECRET', { REDRESS_SECRET: 'short' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/redress' }],
])('a wrong %s is named', (name, env) => {
  expect(() => readConfig({ REDRESS_DATA, ...env })).toThrow(ConfigError);
  expect(() => readConfig({ REDRESS_DATA, ...env })).toThrow(name);
});
