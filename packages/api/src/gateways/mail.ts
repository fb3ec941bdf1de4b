import { composeMail } from '@redress/shared/mail/compose-mail';
import type { Letter } from '@redress/shared/mail/mail-template';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';

/** Sends one mail; under the same id it may be asked to again. */
export type SendMail = (id: string, letter: Letter, now: number) => Promise<void>;

/** `permanent`: no other try will fare better. */
export class MailFailed extends Error {
  readonly permanent: boolean;
  constructor(reason: string, permanent: boolean) {
    super(reason);
    this.permanent = permanent;
  }
}

export function openMail(config: Pick<Config, 'smtpUrl' | 'mailFrom'>, db: Database): SendMail {
  return config.smtpUrl === undefined ? intoMailbox(db) : bySmtp(config.smtpUrl, config.mailFrom);
}

/** Without a mail server the mails of the demo lie in a table that its mailbox page shows. */
function intoMailbox(db: Database): SendMail {
  return async (id, { template, to, locale, data }, now) => {
    const { subject, text } = composeMail(template, locale, data);
    const mail = { id, recipient: to, locale, subject, body: text, createdAt: now, sentAt: now };
    await db.writer.insert(db.tables.mail).values(mail).onConflictDoNothing();
  };
}

const SECOND = 1000;

function bySmtp(url: string, from: string): SendMail {
  const transport = createTransport({
    url,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 20 * SECOND,
    dnsTimeout: 10 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (id, { template, to, locale, data }) => {
    if (!z.email().safeParse(to).success) throw new MailFailed('not a mail address', true);
    const { subject, text, html } = composeMail(template, locale, data);
    // An address object is never parsed, so nothing in it can become a second recipient.
    const recipient = { name: '', address: to };
    const messageId = `<${id}@${from.slice(from.indexOf('@') + 1)}>`;
    const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale };
    await transport.sendMail({ from, to: recipient, subject, text, html, messageId, headers }).catch(fail);
  };
}

function fail(error: Error & { code?: string; responseCode?: number }): never {
  const permanent = error.responseCode !== undefined && error.responseCode >= 500;
  throw new MailFailed(`mail server: ${error.responseCode ?? error.code ?? 'failed'}`, permanent);
}
