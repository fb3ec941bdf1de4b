import { startOfDay } from '../calendar/days.ts';
import type { Month } from './figures.ts';

/** The calendar months that the days from `first` to `last` (YYYY-MM-DD, in order) fall in, none counted yet. */
export function monthsBetween(first: string, last: string): Month[] {
  const months: Month[] = [];
  let [year, month] = partsOf(first);
  const [lastYear, lastMonth] = partsOf(last);
  while (year < lastYear || (year === lastYear && month <= lastMonth)) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    months.push({ month: name, from: `${name}-01`, to: `${name}-${daysIn(year, month)}`, count: 0 });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

/** When each month begins in the zone, ms since the epoch. */
export function startsOf(months: readonly Month[], zone: string): number[] {
  return months.map(({ from }) => startOfDay(from, zone));
}

function partsOf(day: string): [year: number, month: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
