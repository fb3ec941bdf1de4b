import { and, desc, eq, sql } from 'drizzle-orm';
import type { DisputeFilter } from '@redress/shared/statistics/filter';
import { daysOpen, type DisputeLine } from '@redress/shared/statistics/table';
import type { Database } from '../db/database.ts';
import { longRows } from '../workers/long-rows.ts';
import { matching } from './matching.ts';

export interface LinesWanted {
  filter: DisputeFilter;
  /** Where the page before ended. */
  after: string | null;
  limit: number;
  asOf: number;
}

/** One page of disputes, newest first. `next` is null on the last. */
export async function linesOf(
  db: Database,
  wanted: LinesWanted,
): Promise<{ rows: DisputeLine[]; next: string | null }> {
  const { asOf, limit } = wanted;
  const found = await longRows(db, select(db, wanted));
  const rows = found.slice(0, limit).map(({ closedAt, ...row }) => {
    return { ...row, daysOpen: daysOpen({ ...row, closedAt }, asOf) } as DisputeLine;
  });
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.filedAt}_${last.id}` : null };
}

function select(db: Database, { filter, after, limit }: LinesWanted) {
  const { dispute, merchant } = db.tables;
  const { id, number, filedAt, closedAt, state, category, outcome, claimedMinor, currency, origin } = dispute;
  return db.read
    .select({
      id,
      number,
      filedAt,
      closedAt,
      state,
      category,
      outcome,
      claimedMinor,
      currency,
      origin,
      merchant: merchant.name,
    })
    .from(dispute)
    .innerJoin(merchant, eq(merchant.id, dispute.merchantId))
    .where(and(matching(db, filter), after === null ? undefined : olderThan(db, after)))
    .orderBy(desc(filedAt), desc(id))
    .limit(limit + 1);
}

/** Compared as a pair, so that every page begins where the index says, however deep. */
function olderThan(db: Database, after: string) {
  const { dispute } = db.tables;
  const [at = '', ...id] = after.split('_');
  return sql`(${dispute.filedAt}, ${dispute.id}) < (${Math.trunc(Number(at)) || 0}, ${id.join('_')})`;
}
