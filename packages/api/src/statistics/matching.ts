import { and, eq, exists, gte, inArray, lt, ne, isNotNull, sql, type SQL } from 'drizzle-orm';
import { endOfPeriod, startOfDay } from '@redress/shared/calendar/days';
import type { DisputeFilter, Milestone } from '@redress/shared/statistics/filter';
import { OPEN_STATES } from '@redress/shared/vocabulary/state';
import type { Database } from '../db/database.ts';

const OVER_STATES = ['closed', 'archived'] as const;

/** The filter as a condition on the table of disputes; figures, table and export all ask by this one. */
export function matching(db: Database, filter: DisputeFilter): SQL | undefined {
  const { dispute } = db.tables;
  const { from, to, zone, phase, has } = filter;
  const exact = (['state', 'category', 'outcome', 'merchantId', 'origin', 'currency'] as const).map((facet) => {
    const wanted = filter[facet];
    return wanted === null ? undefined : eq(dispute[facet], wanted);
  });
  return and(
    ...exact,
    from === null ? undefined : gte(dispute.filedAt, startOfDay(from, zone)),
    to === null ? undefined : lt(dispute.filedAt, endOfPeriod(startOfDay(to, zone), 0, 'days', zone)),
    phase === null ? undefined : inArray(dispute.state, phase === 'open' ? OPEN_STATES : [...OVER_STATES]),
    has === null ? undefined : reached(db, has),
  );
}

/** Disputes that were only recorded here have reached nothing here. */
export function reached(db: Database, milestone: Milestone): SQL | undefined {
  const { dispute, ledgerTransfer } = db.tables;
  const handled = ne(dispute.origin, 'imported');
  if (milestone === 'ending') return and(handled, isNotNull(dispute.closedAt));
  const one = { one: sql`1` };
  const paid = and(eq(ledgerTransfer.disputeId, dispute.id), eq(ledgerTransfer.reason, 'payOut'));
  if (milestone === 'refund') return and(handled, exists(db.read.select(one).from(ledgerTransfer).where(paid)));
  const { disputeFact } = db.tables;
  return and(handled, exists(db.read.select(one).from(disputeFact).where(factOf(db, milestone))));
}

/** The facts of the dispute at hand that make up the milestone. */
export function factOf(db: Database, milestone: 'answer' | 'ruling'): SQL | undefined {
  const { dispute, disputeFact } = db.tables;
  const type = milestone === 'answer' ? 'answered' : 'ruled';
  return and(eq(disputeFact.disputeId, dispute.id), eq(disputeFact.type, type));
}
