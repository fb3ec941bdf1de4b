import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

const limit = { max: 3, windowMs: 60_000 };

test('three tries pass at once, the fourth waits a third of the window', () => {
  const take = rateLimit(() => 0);
  expect([1, 2, 3, 4].map(() => take('a', limit))).toEqual([0, 0, 0, 20]);
});

test('each key has its own measure', () => {
  const take = rateLimit(() => 0);
  for (const key of ['a', 'b', 'c']) expect(take(key, limit)).toBe(0);
});

test('a refused try costs nothing, and time gives tries back', () => {
  let now = 0;
  const take = rateLimit(() => now);
  for (let i = 0; i < 10; i++) take('a', limit);
  now = 20_000;
  expect(take('a', limit)).toBe(0);
  expect(take('a', limit)).toBe(20);
});
