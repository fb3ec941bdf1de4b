import { expect, test } from 'vitest';
import { monthsBetween, startsOf } from './months.ts';

test('months run over the turn of a year and end on their last day', () => {
  expect(monthsBetween('2023-12-31', '2024-02-01')).toEqual([
    { month: '2023-12', from: '2023-12-01', to: '2023-12-31', count: 0 },
    { month: '2024-01', from: '2024-01-01', to: '2024-01-31', count: 0 },
    { month: '2024-02', from: '2024-02-01', to: '2024-02-29', count: 0 },
  ]);
});

test('a month begins at midnight of its zone, summer time included', () => {
  const months = monthsBetween('2026-03-15', '2026-04-15');
  expect(startsOf(months, 'Asia/Shanghai')[1]).toBe(Date.UTC(2026, 2, 31, 16));
  expect(startsOf(months, 'Europe/Berlin')).toEqual([Date.UTC(2026, 1, 28, 23), Date.UTC(2026, 2, 31, 22)]);
});
