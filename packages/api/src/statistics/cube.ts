import { sql } from 'drizzle-orm';
import type { Figures, Share } from '@redress/shared/statistics/figures';
import type { DisputeFilter } from '@redress/shared/statistics/filter';
import type { Database } from '../db/database.ts';
import { longRows } from '../workers/long-rows.ts';
import { matching } from './matching.ts';

export type Cube = Awaited<ReturnType<typeof cubeOf>>;

/** Everything that can be counted at once, in one pass over the disputes. */
export function cubeOf(db: Database, filter: DisputeFilter) {
  const { dispute } = db.tables;
  const { state, category, outcome, currency, filedAt, claimedMinor } = dispute;
  return longRows(
    db,
    db.read
      .select({
        state,
        category,
        outcome,
        currency,
        count: sql<number>`count(*)`,
        claimedMinor: sql<number>`cast(sum(${claimedMinor}) as bigint)`,
        first: sql<number>`min(${filedAt})`,
        last: sql<number>`max(${filedAt})`,
      })
      .from(dispute)
      .where(matching(db, filter))
      .groupBy(state, category, outcome, currency),
  );
}

export function phasesIn(cube: Cube): Pick<Figures, 'filed' | 'open' | 'over'> {
  const filed = cube.reduce((sum, { count }) => sum + count, 0);
  const over = cube.filter(isOver).reduce((sum, { count }) => sum + count, 0);
  return { filed, open: filed - over, over };
}

export function isOver({ state }: Cube[number]): boolean {
  return state === 'closed' || state === 'archived';
}

/** How many of each, the most frequent first. */
export function sharesBy<Key extends Cube[number]['state' | 'category' | 'outcome']>(
  cube: Cube,
  keyOf: (cell: Cube[number]) => Key,
): Share<Key>[] {
  const counts = new Map<Key, number>();
  for (const cell of cube) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + cell.count);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || String(a.key).localeCompare(String(b.key)));
}

/** When the first and the last of them were filed. */
export function spanOf(cube: Cube): { first: number; last: number } | null {
  if (cube.length === 0) return null;
  return {
    first: cube.reduce((least, { first }) => Math.min(least, first), Infinity),
    last: cube.reduce((most, { last }) => Math.max(most, last), -Infinity),
  };
}
