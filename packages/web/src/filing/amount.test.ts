import { describe, expect, it } from 'vitest';
import { readAmount, writeAmount } from './amount.ts';

describe('an amount somebody typed', () => {
  it.each([
    ['40', 4000],
    ['40.5', 4050],
    ['40,50', 4050],
    ['1,299.00', 129_900],
    ['1,299', 129_900],
    [' ¥ 40 ', 4000],
    ['NT$40', 4000],
    ['４０。５', 4050],
    ['40.500', 4050],
  ])('%j is %i minor units', (typed, minor) => {
    expect(readAmount(typed, 'CNY')).toBe(minor);
  });

  it.each(['', '-5', '40.555', 'forty', '1.2.3', '99999999999999'])('%j is none', (typed) => {
    expect(readAmount(typed, 'CNY')).toBeNull();
  });

  it('has the decimals of its currency', () => {
    expect(readAmount('4000', 'JPY')).toBe(4000);
    expect(readAmount('40.5', 'JPY')).toBeNull();
    expect(writeAmount(4000, 'JPY')).toBe('4000');
    expect(writeAmount(5, 'CNY')).toBe('0.05');
  });
});
