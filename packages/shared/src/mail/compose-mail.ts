import type { Locale } from '../language.ts';
import type { MailData, MailTemplate } from './mail-template.ts';
import { mailText } from './mail-texts.ts';

interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Subjects are ours word for word: nothing that people wrote comes into a header. */
export function composeMail(template: MailTemplate, locale: Locale, data: MailData): ComposedMail {
  const { subject, lines, action, footer } = mailText(template, locale);
  const said = lines.map((line) => line.replace('{organisation}', () => oneLine(data.organisation ?? '')));
  return {
    subject,
    text: [...said, `${action}: ${data.link}`, footer].join('\n\n') + '\n',
    html: [
      `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body>`,
      ...said.map((line) => `<p>${escaped(line)}</p>`),
      `<p><a href="${escaped(data.link)}">${escaped(action)}</a></p>`,
      `<p><small>${escaped(footer)}</small></p></body></html>`,
    ].join('\n'),
  };
}

function oneLine(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
