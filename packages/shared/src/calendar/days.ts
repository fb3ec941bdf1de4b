import { Temporal } from 'temporal-polyfill';

export const UNITS = ['hours', 'days'] as const;
export type Unit = (typeof UNITS)[number];

const HOUR = 3_600_000;

/**
 * The instant (ms since the epoch) at which a period of `amount` units from `start` is over.
 * Hours run on from the start. Days: the day of the start is not counted and the last one ends at 24:00 in `zone`,
 * so the answer is the first instant after it (DST is the zone's own).
 */
export function endOfPeriod(start: number, amount: number, unit: Unit, zone: string): number {
  if (unit === 'hours') return start + amount * HOUR;
  const day = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainDate();
  return day.add({ days: amount + 1 }).toZonedDateTime(zone).epochMilliseconds;
}

/** The calendar day (YYYY-MM-DD) that an instant falls on in `zone`. */
export function dayIn(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The first instant of a calendar day (YYYY-MM-DD) in `zone`; throws a RangeError for what is no day. */
export function startOfDay(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}
