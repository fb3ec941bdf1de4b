import { expect, test } from 'vitest';
import { COUNTED_TO } from './filter.ts';
import { spreadOf } from './spread.ts';

test.each([
  [[], null, null],
  [[7], 7, 7],
  [[4, 2], 2, 4],
  [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5, 9],
])('the median and the 90th percentile of %j are %s and %s', (times, medianMs, p90Ms) => {
  expect(spreadOf(times)).toEqual({ of: { value: times.length, more: false }, medianMs, p90Ms });
});

test('what is beyond the bound is named and not used', () => {
  const times = [...Array.from({ length: COUNTED_TO }, () => 1), 1_000_000];
  expect(spreadOf(times)).toEqual({ of: { value: COUNTED_TO, more: true }, medianMs: 1, p90Ms: 1 });
});
