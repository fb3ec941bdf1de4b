import type { Locale } from '../language.ts';

export const MAIL_TEMPLATES = ['verifyAddress', 'resetPassword', 'alreadyRegistered', 'invitation'] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

export interface MailData {
  /** Where the one button of the mail leads. */
  readonly link: string;
  /** The merchant that invites; in the body only, never in a header. */
  readonly organisation?: string;
}

/** One mail in one language; `{organisation}` stands for a name. */
export interface MailText {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly action: string;
  readonly footer: string;
}

export type MailTexts = Record<MailTemplate, MailText>;

/** A mail to be sent: what the effect `sendMail` carries. */
export interface Letter {
  readonly template: MailTemplate;
  readonly to: string;
  readonly locale: Locale;
  readonly data: MailData;
}
