import { and, desc, sql } from 'drizzle-orm';
import type { Spread } from '@redress/shared/statistics/figures';
import { COUNTED_TO, type DisputeFilter } from '@redress/shared/statistics/filter';
import { spreadOf } from '@redress/shared/statistics/spread';
import type { Database } from '../db/database.ts';
import { longRows } from '../workers/long-rows.ts';
import { factOf, matching, reached } from './matching.ts';

/** From filing to the first answer, or to the first ruling. */
export async function timesTo(db: Database, filter: DisputeFilter, milestone: 'answer' | 'ruling'): Promise<Spread> {
  const { dispute, disputeFact } = db.tables;
  const first = db.read
    .select({ at: sql`min(${disputeFact.at})` })
    .from(disputeFact)
    .where(factOf(db, milestone));
  const found = await longRows(
    db,
    db.read
      .select({ took: sql<number>`(${first}) - ${dispute.filedAt}` })
      .from(dispute)
      .where(and(matching(db, filter), reached(db, milestone)))
      .orderBy(desc(dispute.filedAt), desc(dispute.id))
      .limit(COUNTED_TO + 1),
  );
  return spreadOf(found.map(({ took }) => took));
}

/** From filing to the end. */
export async function endings(db: Database, filter: DisputeFilter): Promise<Spread> {
  const { dispute } = db.tables;
  const found = await longRows(
    db,
    db.read
      .select({ took: sql<number>`${dispute.closedAt} - ${dispute.filedAt}` })
      .from(dispute)
      .where(and(matching(db, filter), reached(db, 'ending')))
      .orderBy(desc(dispute.filedAt), desc(dispute.id))
      .limit(COUNTED_TO + 1),
  );
  return spreadOf(found.map(({ took }) => took));
}
