import { expect, test } from 'vitest';
import { LOCALES } from '../language.ts';
import { composeMail } from './compose-mail.ts';
import { MAIL_TEMPLATES } from './mail-template.ts';

const link = 'https://help.example.com/join?token=a&b';

test.each(MAIL_TEMPLATES.flatMap((template) => LOCALES.map((locale) => [template, locale] as const)))(
  '%s in %s has a subject, its link, and no blank left open',
  (template, locale) => {
    const mail = composeMail(template, locale, { link, organisation: 'Harbour Lamps' });
    expect(mail.subject).not.toMatch(/[\r\n{}]/);
    expect(mail.text).toContain(link);
    expect(mail.text + mail.html).not.toMatch(/[{}]/);
  },
);

test('a name stays inside one line of the body and is no markup', () => {
  const mail = composeMail('invitation', 'en', { link, organisation: 'Evil\r\nBcc: all@example.com <img src=x>$&' });
  expect(mail.subject).toBe('Invitation to answer complaints');
  expect(mail.text).toContain('for Evil Bcc: all@example.com <img src=x>$&.');
  expect(mail.html).not.toContain('<img');
});
