import { startOfDay } from '@redress/shared/calendar/days';
import { z } from 'zod';

const Instant = z.iso.datetime({ offset: true });
const Day = z.iso.date();

/** An instant with its offset, or a day (its first moment in `zone`), in ms since the epoch; null for anything else. */
export function readInstant(written: string, zone: string): number | null {
  if (Day.safeParse(written).success) return startOfDay(written, zone);
  return Instant.safeParse(written).success ? Date.parse(written) : null;
}

export function isZone(zone: string): boolean {
  return zone === 'UTC' || ZONES.has(zone);
}

const ZONES = new Set(Intl.supportedValuesOf('timeZone'));
