import type { Language } from './language.ts';
import { numbering } from './money.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "Tue 24 Nov 18:00"; with the year when it is not that of `now`. */
export function momentText(at: number, language: Language, zone: string, now: number): string {
  return `${dayText(at, language, zone, now)} ${clockText(at, language, zone)}`;
}

/** "Tue 24 Nov"; with the year when it is not that of `now`. */
export function dayText(at: number, language: Language, zone: string, now: number): string {
  const sameYear = yearOf(at, zone) === yearOf(now, zone);
  const text = new Intl.DateTimeFormat(numbering(language), {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
  return text.replace(',', '');
}

/** "18:00" */
export function clockText(at: number, language: Language, zone: string): string {
  return new Intl.DateTimeFormat(numbering(language), {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** The zone in words: "China Time", "中国时间". */
export function zoneText(zone: string, language: Language, at: number): string {
  const parts = new Intl.DateTimeFormat(numbering(language), {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** The calendar day in the zone, as a key to fold by: "2026-11-24". */
export function dayKey(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}

export function dateTimeAttribute(at: number): string {
  return new Date(at).toISOString();
}

export type TimeLeft =
  | { left: 'days'; days: number; hours: number; soon: false }
  | { left: 'hours'; hours: number; minutes: number; soon: true }
  | { left: 'minutes'; minutes: number; soon: true }
  | { left: 'over'; soon: true };

/** Whole minutes that are surely left: the last one counts until it is over. */
export function timeLeft(until: number, now: number): TimeLeft {
  const left = until - now;
  if (left <= 0) return { left: 'over', soon: true };
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  if (left >= DAY) return { left: 'days', days: Math.floor(left / DAY), hours, soon: false };
  if (left >= HOUR) return { left: 'hours', hours, minutes, soon: true };
  return { left: 'minutes', minutes: Math.max(minutes, 1), soon: true };
}

function yearOf(at: number, zone: string): string {
  return dayKey(at, zone).slice(0, 4);
}
