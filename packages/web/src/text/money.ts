import type { Language } from './language.ts';

export interface Amount {
  amountMinor: number;
  currency: string;
}

/** The sum in full, never abbreviated; exact for every safe integer of minor units. */
export function moneyText({ amountMinor, currency }: Amount, language: Language): string {
  const format = new Intl.NumberFormat(numbering(language), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.format(decimal(amountMinor, format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** The sum with its code as well, for places where several currencies meet. */
export function moneyTextWithCode(amount: Amount, language: Language): string {
  return `${moneyText(amount, language)} ${amount.currency}`;
}

export function countText(count: number, language: Language): string {
  return new Intl.NumberFormat(numbering(language)).format(count);
}

/** British order of day and month, whose 24-hour clock leaves no doubt. */
export function numbering(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

function decimal(amountMinor: number, digits: number): `${number}` {
  const sign = amountMinor < 0 ? '-' : '';
  const all = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = all.slice(0, all.length - digits);
  const rest = all.slice(all.length - digits);
  return `${sign}${whole}${rest && `.${rest}`}` as `${number}`;
}
