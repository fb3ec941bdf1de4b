import { CURRENCIES, LARGEST_AMOUNT_MINOR, type Currency } from '@redress/shared/money';

/** A decimal in major units (`12.5` EUR) as minor units (1250), exactly; a sentence where it is none. */
export function readAmount(written: string, currency: Currency): number | string {
  const digits = CURRENCIES[currency];
  const parts = /^(\d{1,13})(?:\.(\d+))?$/.exec(written);
  if (!parts)
    return `"${written.slice(0, 40)}" is no amount like 1234.50: digits and one point, no sign, no separators`;
  const [, whole = '', fraction = ''] = parts;
  if (fraction.length > digits) return `"${written.slice(0, 40)}" has more than the ${digits} decimals of ${currency}`;
  const minor = Number(whole + fraction.padEnd(digits, '0'));
  return minor <= LARGEST_AMOUNT_MINOR ? minor : `"${written.slice(0, 40)}" is more than can be handled`;
}

/** The amount as people write it: 1250 EUR is `12.50`. */
export function writeAmount(minor: number, currency: Currency): string {
  const digits = CURRENCIES[currency];
  if (digits === 0) return String(minor);
  const padded = String(minor).padStart(digits + 1, '0');
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
