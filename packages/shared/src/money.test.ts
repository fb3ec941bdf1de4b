import { assert, array, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { allocateMinor, LARGEST_AMOUNT_MINOR, sumMinor } from './money.ts';

test.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [1, [1, 1], [1, 0]],
  [0, [3, 5], [0, 0]],
  [7, [0, 0], [7, 0]],
  [10, [0, 1], [0, 10]],
  [
    LARGEST_AMOUNT_MINOR,
    [LARGEST_AMOUNT_MINOR, LARGEST_AMOUNT_MINOR],
    [LARGEST_AMOUNT_MINOR / 2, LARGEST_AMOUNT_MINOR / 2],
  ],
])('%i by %j is %j', (total, weights, parts) => {
  expect(allocateMinor(total, weights)).toEqual(parts);
});

test('the parts sum to the whole, and none is more than a unit from its share', () => {
  const weights = array(nat({ max: 1e9 }), { minLength: 1, maxLength: 20 });
  assert(
    property(nat({ max: 1e12 }), weights, (total, shares) => {
      const parts = allocateMinor(total, shares);
      expect(sumMinor(parts)).toBe(total);
      const whole = Math.max(1, sumMinor(shares));
      const strays = shares.map((share, index) => Math.abs(parts[index]! - (total * share) / whole));
      expect(sumMinor(shares) === 0 || Math.max(...strays) < 1.001).toBe(true);
    }),
  );
});

test('no part of a refund is more than what it is split by, as long as the whole is not', () => {
  const lines = array(nat({ max: 1e9 }), { minLength: 1, maxLength: 20 });
  assert(
    property(lines, nat({ max: 1000 }), (left, permille) => {
      const total = Math.floor((sumMinor(left) * permille) / 1000);
      allocateMinor(total, left).forEach((part, index) => expect(part).toBeLessThanOrEqual(left[index]!));
    }),
  );
});

test('money is not split between nobody', () => {
  expect(() => allocateMinor(1, [])).toThrow('nobody');
});
