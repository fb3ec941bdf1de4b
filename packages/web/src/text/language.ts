import type { Locale } from '@redress/shared/language';

export type Language = Locale;

/** Each language under its own name: who looks for it may not read the present one. */
export const languageNames = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
} as const satisfies Record<Language, string>;

export const languages = Object.keys(languageNames) as Language[];

const key = 'redress.language';

export function storedLanguage(): Language | null {
  const stored = localStorage.getItem(key);
  return stored !== null && isLanguage(stored) ? stored : null;
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

/** The choice made here, else that of the account, else the first the browser asks for. */
export function chooseLanguage(stored: Language | null, account: string | null, wished: readonly string[]): Language {
  if (stored) return stored;
  if (account !== null && isLanguage(account)) return account;
  return wished.map(nearest).find((language) => language !== null) ?? 'en';
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languageNames, tag);
}

function nearest(tag: string): Language | null {
  // Some systems hand their own suffixes through: "en-US@posix".
  const { language, script } = new Intl.Locale(tag.replace(/[@.].*$/, '')).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  return language === 'en' ? 'en' : null;
}
