import { z } from 'zod';

const PARTS = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const Day = z.iso.date();

/** `2020/3/18` and `2020-03-18` alike, as YYYY-MM-DD; null for what names no day of the calendar. */
export function isoDay(written: string): string | null {
  const parts = PARTS.exec(written);
  if (!parts) return null;
  const [, year, , month, day] = parts;
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return Day.safeParse(iso).success ? iso : null;
}
