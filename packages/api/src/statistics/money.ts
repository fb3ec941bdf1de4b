import { and, eq, sql } from 'drizzle-orm';
import type { CurrencySums } from '@redress/shared/statistics/figures';
import type { DisputeFilter } from '@redress/shared/statistics/filter';
import type { Database } from '../db/database.ts';
import { longRows } from '../workers/long-rows.ts';
import type { Cube } from './cube.ts';
import { matching } from './matching.ts';

/** Claimed, and paid out to buyers: what the payment provider confirmed. Each currency for itself. */
export async function moneyOf(db: Database, filter: DisputeFilter, cube: Cube): Promise<CurrencySums[]> {
  const sums = new Map<string, CurrencySums>();
  for (const { currency, count, claimedMinor } of cube) {
    const sum = sums.get(currency) ?? { currency, disputes: 0, claimedMinor: 0, refunds: 0, refundedMinor: 0 };
    sum.disputes += count;
    sum.claimedMinor += claimedMinor;
    sums.set(currency, sum);
  }
  for (const { currency, ...paid } of await longRows(db, refunds(db, filter)))
    Object.assign(sums.get(currency) ?? {}, paid);
  return [...sums.values()].sort((a, b) => b.disputes - a.disputes || a.currency.localeCompare(b.currency));
}

function refunds(db: Database, filter: DisputeFilter) {
  const { dispute, ledgerTransfer } = db.tables;
  return db.read
    .select({
      currency: dispute.currency,
      refunds: sql<number>`count(distinct ${dispute.id})`,
      refundedMinor: sql<number>`cast(sum(${ledgerTransfer.amountMinor}) as bigint)`,
    })
    .from(ledgerTransfer)
    .innerJoin(dispute, eq(dispute.id, ledgerTransfer.disputeId))
    .where(and(eq(ledgerTransfer.reason, 'payOut'), matching(db, filter)))
    .groupBy(dispute.currency);
}
