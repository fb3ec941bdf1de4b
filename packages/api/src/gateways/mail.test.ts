import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase } from '../db/testing.ts';
import type { TestDatabase } from '../db/testing.ts';
import { MailFailed, openMail } from './mail.ts';
import type { SendMail } from './mail.ts';

interface Arrived {
  readonly recipients: string[];
  readonly raw: string;
}

const arrived: Arrived[] = [];
let answer: { code: number; at: 'recipient' | 'data' } | undefined;
let smtp: SMTPServer;
let db: TestDatabase;
let send: SendMail;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusalAt('recipient')),
    onData: (stream, session, done) => {
      let raw = '';
      stream.setEncoding('utf8').on('data', (text: string) => (raw += text));
      stream.on('end', () => {
        arrived.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw });
        done(refusalAt('data'));
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  db = await openTestDatabase('sqlite');
  const { port } = smtp.server.address() as AddressInfo;
  send = openMail({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'help@example.com' }, db);
});
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await db.close();
});
beforeEach(() => {
  arrived.length = 0;
  answer = undefined;
});

function refusalAt(place: 'recipient' | 'data') {
  return answer?.at === place ? Object.assign(new Error('no'), { responseCode: answer.code }) : null;
}

const link = 'https://help.example.com/reset-password?token=abc';
const letter = { template: 'resetPassword', to: 'mei@example.com', locale: 'zh-CN', data: { link } } as const;

test('a mail arrives in its language, as text and as a page, under the id of its effect', async () => {
  await send('effect-1', letter, 0);
  const mail = await PostalMime.parse(arrived[0]?.raw ?? '');
  expect(mail).toMatchObject({
    subject: '设置新密码',
    messageId: '<effect-1@example.com>',
    from: { address: 'help@example.com' },
  });
  expect(mail.text).toContain(link);
  expect(mail.html).toContain(`href="${link}"`);
});

test.each([
  'mei@example.com\r\nBcc: all@example.com',
  'mei@example.com, all@example.com',
  'mei@example.com>\r\nRCPT TO:<all@example.com',
  '"Mei" <mei@example.com>',
  '',
])('an address that is more than one address is refused for good: %j', async (to) => {
  await expect(send('effect-2', { ...letter, to }, 0)).rejects.toMatchObject({ permanent: true });
  expect(arrived).toEqual([]);
});

test('a name with line breaks adds neither header nor recipient', async () => {
  const organisation = 'Lamps\r\nBcc: all@example.com\r\n\r\n<script>alert(1)</script>';
  await send('effect-3', { ...letter, template: 'invitation', data: { link, organisation } }, 0);
  const mail = await PostalMime.parse(arrived[0]?.raw ?? '');
  expect(arrived[0]?.recipients).toEqual(['mei@example.com']);
  expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
  expect(mail.html).not.toContain('<script');
});

test.each([
  [450, 'recipient', false],
  [451, 'data', false],
  [550, 'recipient', true],
  [554, 'data', true],
] as const)('%i at the %s: trying again is of no use: %s', async (code, at, permanent) => {
  answer = { code, at };
  const failure = await send('effect-4', letter, 0).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(MailFailed);
  expect(failure).toMatchObject({ permanent, message: `mail server: ${code}` });
});

test('a mail server that is away is worth another try', async () => {
  const away = openMail({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'help@example.com' }, db);
  await expect(away('effect-5', letter, 0)).rejects.toMatchObject({ permanent: false });
});

test('without a mail server a mail lies in the mailbox, once', async () => {
  const keep = openMail({ smtpUrl: undefined, mailFrom: 'help@example.com' }, db);
  await keep('effect-6', letter, 7);
  await keep('effect-6', letter, 8);
  const kept = await db.read.select().from(db.tables.mail);
  expect(kept).toMatchObject([{ id: 'effect-6', recipient: 'mei@example.com', subject: '设置新密码', createdAt: 7 }]);
});
