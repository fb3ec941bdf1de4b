import { and, eq, gt, lt, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Desk, Queue } from '@redress/shared/vocabulary/queue';
import type { Reader } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';

export type QueueRecord = Awaited<ReturnType<ReturnType<typeof queueColumns>['from']>>[number];

/** Lists without a clock of their own: what waits for others, what is over, and everything at once. */
const BY_AGE: ReadonlySet<Queue | null> = new Set<Queue | null>(['waiting', 'closed', null]);

export function isByAge(wanted: Queue | null): boolean {
  return BY_AGE.has(wanted);
}

/** The columns of one desk's list, whose they are, and in which order an index already keeps them. */
export function queueColumns(q: Reader, tables: Tables, desk: Desk, wanted: Queue | null) {
  const { dispute, merchant, user } = tables;
  const of = {
    complainant: { owner: dispute.buyerId, queue: dispute.complainantQueue, due: dispute.complainantDueAt },
    respondent: { owner: dispute.merchantId, queue: dispute.respondentQueue, due: dispute.respondentDueAt },
    desk: { owner: dispute.arbitratorId, queue: dispute.deskQueue, due: dispute.deskDueAt },
  }[desk];
  const by = isByAge(wanted) ? dispute.filedAt : of.due;
  const columns = {
    id: dispute.id,
    number: dispute.number,
    version: dispute.version,
    state: dispute.state,
    queue: of.queue,
    dueAt: of.due,
    category: dispute.category,
    title: dispute.title,
    claimedMinor: dispute.claimedMinor,
    currency: dispute.currency,
    zone: dispute.zone,
    outcome: dispute.outcome,
    filedAt: dispute.filedAt,
    updatedAt: dispute.updatedAt,
    arbitratorId: dispute.arbitratorId,
    merchantName: merchant.name,
    buyerName: user.name,
    sortAt: by,
  };
  const from = () =>
    q
      .select(columns)
      .from(dispute)
      .innerJoin(merchant, eq(merchant.id, dispute.merchantId))
      .leftJoin(user, eq(user.id, dispute.buyerId));
  return { from, key: { owner: of.owner, queue: of.queue }, order: orderBy(dispute, by, isByAge(wanted)) };
}

function orderBy(dispute: Tables['dispute'], by: SQLiteColumn, descending: boolean) {
  const beyond = descending ? lt : gt;
  const at = sql.placeholder('at');
  const after = or(beyond(by, at), and(eq(by, at), beyond(dispute.id, sql.placeholder('id'))));
  return { by, descending, after };
}
