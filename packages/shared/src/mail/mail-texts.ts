import type { Locale } from '../language.ts';
import { en } from './mail-en.ts';
import type { MailTemplate, MailText, MailTexts } from './mail-template.ts';
import { zhCN } from './mail-zh-cn.ts';
import { zhTW } from './mail-zh-tw.ts';

const TEXTS: Record<Locale, MailTexts> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

export function mailText(template: MailTemplate, locale: Locale): MailText {
  return TEXTS[locale][template];
}
