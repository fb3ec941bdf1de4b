import { expect, test } from 'vitest';
import { DisputeFilter } from './filter.ts';

test.each(['Asia/Calcutta', 'Asia/Kolkata', 'UTC', 'Europe/Lisbon'])('%s is a time zone', (zone) => {
  expect(DisputeFilter.parse({ zone }).zone).toBe(zone);
});

test.each([{ zone: 'Mars/Base' }, { from: '2026-02-30' }, { state: 'lost' }, { colour: 'red' }])(
  'a filter refuses %o',
  (input) => {
    expect(DisputeFilter.safeParse(input).success).toBe(false);
  },
);
