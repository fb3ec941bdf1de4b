import { and, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Desk, Queue } from '@redress/shared/vocabulary/queue';
import type { Reader } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';

export type QueueRecord = Awaited<ReturnType<ReturnType<typeof queueColumns>['from']>>[number];

export type Order = 'byDue' | 'newest' | 'byAge';

/** Where nobody is asked to act no clock runs: there the ids tell what is newest, in the order of the queue's own index. */
export function orderOf(wanted: Queue | null): Order {
  if (wanted === null) return 'byAge';
  return wanted === 'waiting' || wanted === 'closed' ? 'newest' : 'byDue';
}

/** The columns of one desk's list, whose they are, and in which order an index already keeps them. */
export function queueColumns(q: Reader, tables: Tables, desk: Desk, order: Order) {
  const { dispute, merchant, user } = tables;
  const of = {
    complainant: { owner: dispute.buyerId, queue: dispute.complainantQueue, due: dispute.complainantDueAt },
    respondent: { owner: dispute.merchantId, queue: dispute.respondentQueue, due: dispute.respondentDueAt },
    desk: { owner: dispute.arbitratorId, queue: dispute.deskQueue, due: dispute.deskDueAt },
  }[desk];
  const by = order === 'byAge' ? dispute.filedAt : of.due;
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
  const key = { owner: of.owner, queue: of.queue, clock: order === 'newest' ? isNull(of.due) : undefined };
  return { from, key, by, descending: order !== 'byDue', after: after(dispute, by, order) };
}

/** Behind the last row of the page before. */
function after(dispute: Tables['dispute'], by: SQLiteColumn, order: Order) {
  const [at, id] = [sql.placeholder('at'), sql.placeholder('id')];
  if (order === 'newest') return lt(dispute.id, id);
  const beyond = order === 'byAge' ? lt : gt;
  return or(beyond(by, at), and(eq(by, at), beyond(dispute.id, id)));
}
