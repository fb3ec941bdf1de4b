import { sql } from 'drizzle-orm';
import { COUNTED_TO, type Count, type DisputeFilter } from '@redress/shared/statistics/filter';
import type { Database } from '../db/database.ts';
import { totals } from '../totals.ts';
import { longRows } from '../workers/long-rows.ts';
import { matching } from './matching.ts';

/** Exact: from a kept total where one answers the filter, else counted as far as `COUNTED_TO`. */
export async function countOf(db: Database, filter: DisputeFilter): Promise<Count> {
  const kept = keptTotal(filter);
  if (kept !== null) return { value: (await totals(db, [kept])).get(kept) ?? 0, more: false };
  const { dispute } = db.tables;
  const some = db.read
    .select({ one: sql`1`.as('one') })
    .from(dispute)
    .where(matching(db, filter))
    .limit(COUNTED_TO + 1)
    .as('some');
  const [found] = await longRows(db, db.read.select({ count: sql<number>`count(*)` }).from(some));
  const count = found?.count ?? 0;
  return { value: Math.min(count, COUNTED_TO), more: count > COUNTED_TO };
}

function keptTotal({ zone: _zone, ...facets }: DisputeFilter): string | null {
  const narrowed = Object.entries(facets).filter(([, value]) => value !== null);
  const [[facet, value] = ['all', null], ...more] = narrowed;
  if (more.length > 0) return null;
  if (facet === 'all') return 'all';
  return facet === 'state' || facet === 'category' ? `${facet}:${value}` : null;
}
