import { describe, expect, it } from 'vitest';
import { countText, moneyText, moneyTextWithCode } from './money.ts';

describe('money', () => {
  it('has the decimals of its currency', () => {
    expect(moneyText({ amountMinor: 6000, currency: 'CNY' }, 'zh-CN')).toBe('¥60.00');
    expect(moneyText({ amountMinor: 6000, currency: 'JPY' }, 'en')).toBe('¥6,000');
    expect(moneyText({ amountMinor: 5, currency: 'EUR' }, 'en')).toBe('€0.05');
  });

  it('shows the code where several currencies meet', () => {
    expect(moneyTextWithCode({ amountMinor: 6000, currency: 'CNY' }, 'en')).toBe('¥60.00 CNY');
  });

  it('keeps the sign of a sum below zero', () => {
    expect(moneyText({ amountMinor: -1250, currency: 'USD' }, 'en')).toBe('-$12.50');
  });

  it('is exact to the last minor unit of the largest safe number', () => {
    const largest = { amountMinor: Number.MAX_SAFE_INTEGER, currency: 'USD' };
    expect(moneyText(largest, 'en')).toBe('$90,071,992,547,409.91');
  });
});

describe('a count', () => {
  it('is grouped', () => {
    expect(countText(12345, 'zh-TW')).toBe('12,345');
  });
});
