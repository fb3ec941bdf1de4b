import { CURRENCIES, type Currency } from '@redress/shared/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, writeAmount } from './read-amount.ts';

test.each<[string, Currency, number]>([
  ['12.5', 'EUR', 1250],
  ['0.01', 'CNY', 1],
  ['4900', 'JPY', 4900],
  ['90071992.54', 'USD', 9007199254],
])('%s %s is %i minor units', (written, currency, minor) => expect(readAmount(written, currency)).toBe(minor));

test.each<[string, Currency]>([
  ['12.345', 'EUR'],
  ['4900.00', 'JPY'],
  ['-1', 'EUR'],
  ['1,200.00', 'EUR'],
  ['1e3', 'EUR'],
  ['.5', 'EUR'],
  ['', 'EUR'],
  ['¥5', 'CNY'],
  ['9999999999999.99', 'EUR'],
])('"%s" %s is refused with a sentence', (written, currency) => {
  expect(readAmount(written, currency)).toEqual(expect.any(String));
});

test('an amount that is written is read back', () => {
  const currency = fc.constantFrom(...(Object.keys(CURRENCIES) as Currency[]));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), currency, (minor, currency) => {
      expect(readAmount(writeAmount(minor, currency), currency)).toBe(minor);
    }),
  );
});
