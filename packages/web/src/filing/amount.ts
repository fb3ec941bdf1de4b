import { CURRENCIES, LARGEST_AMOUNT_MINOR, type Currency } from '@redress/shared/money';

/** Minor units of what somebody typed ("1,299.5", "40。5", "¥ 40"), or null where it is no amount. */
export function readAmount(typed: string, currency: string): number | null {
  const digits = digitsOf(currency);
  const bare = typed
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replaceAll(/[\s¥$€£₩]|[A-Z]{2,3}\$?/g, '');
  // A comma before the last one or two digits stands for the decimal point, any other groups thousands.
  const plain = bare.replace(/^([^.]*),(\d{1,2})$/, '$1.$2').replaceAll(',', '');
  const found = /^(\d+)(?:\.(\d*))?$/.exec(plain);
  if (!found) return null;
  const [, whole = '', fraction = ''] = found;
  if (fraction.replace(/0+$/, '').length > digits) return null;
  const minor = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return minor <= LARGEST_AMOUNT_MINOR ? minor : null;
}

/** "89.00", as somebody would type it. */
export function writeAmount(amountMinor: number, currency: string): string {
  const digits = digitsOf(currency);
  const all = String(amountMinor).padStart(digits + 1, '0');
  return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
}

function digitsOf(currency: string): number {
  return CURRENCIES[currency as Currency] ?? 2;
}
