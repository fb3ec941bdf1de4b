import { z } from 'zod';

/** ISO 4217 codes this build can round and print; the number is the count of minor digits (ISO 4217:2015, table A.1). */
export const CURRENCIES = { CNY: 2, TWD: 2, HKD: 2, USD: 2, EUR: 2, GBP: 2, JPY: 0, KRW: 0, SGD: 2 } as const;
export type Currency = keyof typeof CURRENCIES;
export const Currency = z.enum(Object.keys(CURRENCIES) as [Currency, ...Currency[]]);

/** The largest sum one claim, offer or ruling may carry, in minor units. */
export const LARGEST_AMOUNT_MINOR = 1_000_000_000_00;
export const AmountMinor = z.int().min(0).max(LARGEST_AMOUNT_MINOR);

export const Money = z.object({ amountMinor: AmountMinor, currency: Currency });
export type Money = z.infer<typeof Money>;

export function sumMinor(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/**
 * Splits `totalMinor` by `weights` so that the parts sum to the whole (largest remainder, ties to the first).
 * All weights zero: everything goes to the first part. Throws on an empty list: there is nowhere to put the money.
 */
export function allocateMinor(totalMinor: number, weights: readonly number[]): number[] {
  if (weights.length === 0) throw new Error('cannot allocate money to nobody');
  const whole = sumMinor(weights);
  if (whole === 0) return weights.map((_, index) => (index === 0 ? totalMinor : 0));
  const exact = weights.map((weight) => (BigInt(totalMinor) * BigInt(weight)) / BigInt(whole));
  const remainders = weights.map((weight) => (BigInt(totalMinor) * BigInt(weight)) % BigInt(whole));
  const parts = exact.map(Number);
  const order = remainders.map((_, index) => index).sort((a, b) => compareRemainders(remainders, a, b));
  for (let left = totalMinor - sumMinor(parts), next = 0; left > 0; left--, next++) parts[order[next]!]! += 1;
  return parts;
}

function compareRemainders(remainders: readonly bigint[], a: number, b: number): number {
  if (remainders[a] === remainders[b]) return a - b;
  return remainders[a]! > remainders[b]! ? -1 : 1;
}
