import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import { QueueInput, type QueuePage, type QueueRow } from '@redress/shared/dispute/contract';
import { QUEUES, type Desk, type Queue } from '@redress/shared/vocabulary/queue';
import type { Database } from '../db/database.ts';
import type { Person } from '../principal.ts';
import { Refused } from '../refused.ts';
import { totals } from '../totals.ts';
import { procedure } from '../trpc.ts';
import { orderOf, queueColumns, type QueueRecord } from './queue-columns.ts';

/** The lists people work from: by urgency within a queue, with exact totals kept by the door. */
export const queue = procedure('signedIn')
  .input(QueueInput)
  .query(async ({ ctx: { db, principal }, input }): Promise<QueuePage> => {
    const owner = ownerOf(principal, input);
    const [rows, counts] = await Promise.all([page(db, owner, input), countsOf(db, owner)]);
    const more = rows.length > input.limit;
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    return {
      rows: shown.map((row) => toRow(row, principal)),
      next: more && last ? cursorOf(last) : null,
      total: input.queue === null ? sum(counts) : counts[input.queue],
      counts,
    };
  });

interface Owner {
  desk: Desk;
  /** null: the whole desk. */
  id: string | null;
}

/** Whose list it is; nobody lists what is not theirs. */
function ownerOf(principal: Person, { desk, merchantId, mine }: QueueInput): Owner {
  if (desk === 'complainant') return { desk, id: principal.id };
  if (desk === 'respondent') {
    const id = merchantId ?? principal.merchantIds[0];
    if (id === undefined || !principal.merchantIds.includes(id)) throw new Refused({ refusal: 'notFound' });
    return { desk, id };
  }
  const staff = principal.role === 'arbitrator' || principal.role === 'admin' || principal.rights.length > 0;
  if (!staff) throw new Refused({ refusal: 'notFound' });
  return { desk, id: mine ? principal.id : null };
}

/** Prepared once for each shape of question; the first page has no cursor. */
function page(db: Database, owner: Owner, { queue: wanted, after, limit }: QueueInput): Promise<QueueRecord[]> {
  const cursor = after === null ? null : parseCursor(after);
  const shape = [owner.desk, owner.id === null, orderOf(wanted), cursor === null];
  const name = `dispute.queue.${shape.join('.')}`;
  return db.readPrepared(name, (q) => queryFor(q, db, owner, wanted, cursor !== null), {
    ...(owner.id !== null && { owner: owner.id }),
    ...(wanted !== null && { queue: wanted }),
    ...(cursor && { at: cursor.at, id: cursor.id }),
    limit: limit + 1,
  });
}

function queryFor(q: Database['read'], db: Database, owner: Owner, wanted: Queue | null, paged: boolean) {
  const { from, key, by, descending, after } = queueColumns(q, db.tables, owner.desk, orderOf(wanted));
  const conditions: (SQL | undefined)[] = [
    owner.id === null ? undefined : eq(key.owner, sql.placeholder('owner')),
    wanted === null ? undefined : eq(key.queue, sql.placeholder('queue')),
    key.clock,
    paged ? after : undefined,
  ];
  const direction = descending ? desc : asc;
  return from()
    .where(and(...conditions))
    .orderBy(direction(by), direction(db.tables.dispute.id))
    .limit(sql.placeholder('limit'));
}

function cursorOf(row: QueueRecord): string {
  return `${row.sortAt}_${row.id}`;
}

function parseCursor(after: string): { at: number; id: string } {
  const [place = '', id = ''] = after.split('_');
  const at = Number(place);
  return { at: Number.isSafeInteger(at) ? at : 0, id };
}

async function countsOf(db: Database, owner: Owner): Promise<Record<Queue, number>> {
  const prefix = owner.id === null ? 'desk' : `${owner.desk === 'desk' ? 'arbitrator' : owner.desk}:${owner.id}`;
  const found = await totals(
    db,
    QUEUES.map((name) => `${prefix}:${name}`),
  );
  return Object.fromEntries(QUEUES.map((name) => [name, found.get(`${prefix}:${name}`) ?? 0])) as Record<Queue, number>;
}

function sum(counts: Record<Queue, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function toRow({ sortAt: _sortAt, arbitratorId, ...row }: QueueRecord, principal: Person): QueueRow {
  return { ...row, assigned: arbitratorId !== null && arbitratorId === principal.id } as QueueRow;
}
