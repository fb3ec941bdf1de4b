import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Letter } from '@redress/shared/mail/mail-template';
import { eq } from 'drizzle-orm';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { expect, test } from 'vitest';
import { openMail } from '../gateways/mail.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';

test('sign up, confirm, forget and choose anew, each by the mail that really arrives', async () => {
  const postOffice = await openPostOffice();
  const env = {
    REDRESS_URL: 'https://help.example.com',
    SMTP_URL: postOffice.url,
    MAIL_FROM: 'help@example.com',
    PAYMENTS_URL: 'http://127.0.0.1:1',
  };
  const house = await openTestHouse('sqlite', { env });
  const home = { host: 'help.example.com', origin: 'https://help.example.com', 'accept-language': 'zh-TW' };
  const guest = visitor(house);
  const linkFrom = async (subject: string) => {
    await carryOut(house);
    const mail = await PostalMime.parse(postOffice.arrived.pop() ?? '');
    expect(mail.subject).toBe(subject);
    const link = new URL(/https:\/\/\S+/.exec(mail.text ?? '')?.[0] ?? '');
    expect(link.origin).toBe('https://help.example.com');
    return { path: link.pathname, token: link.searchParams.get('token') };
  };

  const [email, password, newPassword] = ['mei@example.com', 'correct horse battery', 'a whole new password'];
  await guest.auth('/sign-up/email', { name: 'Mei Lin', email, password }, home);
  const confirm = await linkFrom('請確認您的電子郵件地址');
  expect(confirm.path).toBe('/verify-address');
  const { cookies } = await guest.auth('/verify-email', { token: confirm.token }, home);
  expect(cookies.join()).toMatch(/__Host-redress-session=[^;]+;.*Secure/);

  await guest.auth('/request-password-reset', { email }, home);
  const reset = await linkFrom('設定新密碼');
  expect(reset.path).toBe('/reset-password');
  expect((await guest.auth('/reset-password', { token: reset.token, newPassword }, home)).status).toBe(200);
  expect((await guest.auth('/sign-in/email', { email, password: newPassword }, home)).status).toBe(200);
  await house.close();
  await postOffice.close();
});

async function carryOut({ db, config }: TestHouse): Promise<void> {
  const { effect } = db.tables;
  const send = openMail(config, db);
  for (const { id, payload } of await db.read.select().from(effect).where(eq(effect.state, 'waiting'))) {
    await send(id, payload as Letter, 0);
    await db.writer.update(effect).set({ state: 'done' }).where(eq(effect.id, id));
  }
}

async function openPostOffice() {
  const arrived: string[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      let raw = '';
      stream.setEncoding('utf8').on('data', (text: string) => (raw += text));
      stream.on('end', () => {
        arrived.push(raw);
        done();
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port } = smtp.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => smtp.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, arrived, close };
}
