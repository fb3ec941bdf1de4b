import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { dayIn } from '@redress/shared/calendar/days';
import type { Month } from '@redress/shared/statistics/figures';
import type { DisputeFilter } from '@redress/shared/statistics/filter';
import { monthsBetween, startsOf } from '@redress/shared/statistics/months';
import type { Database } from '../db/database.ts';
import { longRows } from '../workers/long-rows.ts';
import { matching } from './matching.ts';

/** How many were filed in each calendar month of the filter's zone. */
export async function monthsOf(
  db: Database,
  filter: DisputeFilter,
  span: { first: number; last: number } | null,
): Promise<Month[]> {
  if (!span) return [];
  const months = monthsBetween(dayIn(span.first, filter.zone), dayIn(span.last, filter.zone));
  const { dispute } = db.tables;
  const counted = await longRows(
    db,
    db.read
      .select({ month: bucket(dispute.filedAt, startsOf(months, filter.zone)), count: sql<number>`count(*)` })
      .from(dispute)
      .where(matching(db, filter))
      .groupBy(sql`1`),
  );
  const counts = new Map(counted.map((row) => [row.month, row.count]));
  return months.map((each, index) => ({ ...each, count: counts.get(index) ?? 0 }));
}

/** Neither database knows the other's time zones: the index of the month is searched by halves among its beginnings. */
function bucket(at: SQLiteColumn, starts: number[], low = 0, high = starts.length - 1): SQL<number> {
  if (low === high) return sql<number>`${sql.raw(String(low))}`;
  const middle = Math.ceil((low + high) / 2);
  const begins = sql.raw(String(starts[middle]));
  return sql<number>`case when ${at} < ${begins} then ${bucket(at, starts, low, middle - 1)} else ${bucket(at, starts, middle, high)} end`;
}
