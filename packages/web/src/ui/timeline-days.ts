import { dayKey } from '../text/time.ts';

export interface Day<Entry> {
  key: string;
  entries: Entry[];
}

/** The entries by the calendar day of the zone, in the order given. */
export function foldByDay<Entry extends { at: number }>(entries: readonly Entry[], zone: string): Day<Entry>[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = dayKey(entry.at, zone);
    days.set(key, [...(days.get(key) ?? []), entry]);
  }
  return [...days].map(([key, folded]) => ({ key, entries: folded }));
}
