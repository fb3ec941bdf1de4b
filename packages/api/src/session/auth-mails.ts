import { LOCALES } from '@redress/shared/language';
import type { Locale } from '@redress/shared/language';
import type { MailTemplate } from '@redress/shared/mail/mail-template';
import { queueMail } from '../gateways/queue-mail.ts';
import type { AuthHouse } from './auth.ts';

interface Occasion {
  readonly user: { readonly email: string };
  readonly token?: string;
}

/** What better-auth wants to tell people, left as mails to be sent. Links lead to screens, which ask before they act. */
export function authMails({ db, clock, config }: Pick<AuthHouse, 'db' | 'clock' | 'config'>) {
  const mail =
    (template: MailTemplate, path: string) =>
    async ({ user, token }: Occasion, request?: Request) => {
      const link = `${config.url}${path}${token === undefined ? '' : `?token=${encodeURIComponent(token)}`}`;
      const letter = { template, to: user.email, locale: localeOf(request), data: { link } };
      const now = clock.now();
      await db.write((tx) => queueMail(tx, letter, now));
    };
  return {
    verifyAddress: mail('verifyAddress', '/verify-address'),
    resetPassword: mail('resetPassword', '/reset-password'),
    alreadyRegistered: mail('alreadyRegistered', '/sign-in'),
  };
}

/** The screens send the language they are shown in. */
export function localeOf(request: Request | undefined): Locale {
  const wanted = request?.headers.get('accept-language')?.split(/[,;]/, 1)[0]?.trim().toLowerCase() ?? '';
  if (/^zh-(tw|hk|mo|hant)/.test(wanted)) return 'zh-TW';
  if (wanted.startsWith('zh')) return 'zh-CN';
  return LOCALES.find((locale) => locale.toLowerCase() === wanted) ?? 'en';
}
