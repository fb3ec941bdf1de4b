import { expect, test } from 'vitest';
import { dayIn, endOfPeriod, startOfDay, type Unit } from './days.ts';

test.each<[string, string, number, Unit, string, string]>([
  ['the day of the start is not counted', '2026-03-10T12:00:00Z', 1, 'days', 'UTC', '2026-03-12T00:00:00Z'],
  ['a start at midnight is counted like any other', '2026-03-10T00:00:00Z', 1, 'days', 'UTC', '2026-03-12T00:00:00Z'],
  ['the leap day is a day', '2028-02-27T08:00:00Z', 1, 'days', 'UTC', '2028-02-29T00:00:00Z'],
  ['and ends in March', '2028-02-28T08:00:00Z', 1, 'days', 'UTC', '2028-03-01T00:00:00Z'],
  ['without one March comes sooner', '2026-02-27T08:00:00Z', 1, 'days', 'UTC', '2026-03-01T00:00:00Z'],
  ['a year ends like a month', '2026-12-30T23:00:00Z', 2, 'days', 'UTC', '2027-01-02T00:00:00Z'],
  [
    'Shanghai is already tomorrow in the evening of UTC',
    '2026-09-17T16:00:00Z',
    5,
    'days',
    'Asia/Shanghai',
    '2026-09-23T16:00:00Z',
  ],
  ['and still today before', '2026-09-17T15:59:59Z', 5, 'days', 'Asia/Shanghai', '2026-09-22T16:00:00Z'],
  ['New York springs forward', '2026-03-07T17:00:00Z', 1, 'days', 'America/New_York', '2026-03-09T04:00:00Z'],
  ['New York falls back', '2026-10-31T16:00:00Z', 1, 'days', 'America/New_York', '2026-11-02T05:00:00Z'],
  ['hours run on through the change', '2026-03-08T06:00:00Z', 24, 'hours', 'America/New_York', '2026-03-09T06:00:00Z'],
  ['hours start where they start', '2026-12-31T23:30:00Z', 48, 'hours', 'Asia/Shanghai', '2027-01-02T23:30:00Z'],
])('%s', (_, start, amount, unit, zone, end) => {
  expect(new Date(endOfPeriod(Date.parse(start), amount, unit, zone)).toISOString()).toBe(new Date(end).toISOString());
});

test('a day that begins at one o’clock begins there', () => {
  expect(new Date(startOfDay('2026-09-06', 'America/Santiago')).toISOString()).toBe('2026-09-06T04:00:00.000Z');
});

test('an instant falls on the day of its zone', () => {
  expect(dayIn(Date.parse('2026-12-31T16:00:00Z'), 'Asia/Shanghai')).toBe('2027-01-01');
  expect(dayIn(Date.parse('2026-12-31T16:00:00Z'), 'America/New_York')).toBe('2026-12-31');
});

test('what is no day has no start', () => {
  expect(() => startOfDay('2026-02-30', 'UTC')).toThrow(RangeError);
});
