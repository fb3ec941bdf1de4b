import { sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import type { Runnable } from '../db/work.ts';
import type { DisputeRow } from './dispute-row.ts';

type Counted = Pick<
  DisputeRow,
  | 'state'
  | 'category'
  | 'buyerId'
  | 'merchantId'
  | 'arbitratorId'
  | 'complainantQueue'
  | 'respondentQueue'
  | 'deskQueue'
>;

const SHARDS = 16;

/** The totals a dispute counts in as it stands: `true` where many disputes share the row. */
export function countedIn(row: Counted): Map<string, boolean> {
  const names = new Map<string, boolean>([
    ['all', true],
    [`state:${row.state}`, true],
    [`category:${row.category}`, true],
    [`desk:${row.deskQueue}`, true],
    [`respondent:${row.merchantId}:${row.respondentQueue}`, false],
  ]);
  if (row.buyerId !== null) names.set(`complainant:${row.buyerId}:${row.complainantQueue}`, false);
  if (row.arbitratorId !== null) names.set(`arbitrator:${row.arbitratorId}:${row.deskQueue}`, false);
  return names;
}

/** Statements that move the totals from how the dispute stood to how it stands; in one order, so that none deadlock. */
export function moveCounters(tx: Tx, id: string, before: Counted | null, after: Counted): Runnable[] {
  const from = before ? countedIn(before) : new Map<string, boolean>();
  const to = countedIn(after);
  const changes = [
    ...[...from].filter(([name]) => !to.has(name)).map(([name, shared]) => ({ name, shared, by: -1 })),
    ...[...to].filter(([name]) => !from.has(name)).map(([name, shared]) => ({ name, shared, by: 1 })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  return changes.map(({ name, shared, by }) => add(tx).with({ name, shard: shared ? shardOf(id) : 0, value: by }));
}

function add(tx: Tx) {
  const { counter } = tx.tables;
  return tx.prepared('counter.add', (q) =>
    q
      .insert(counter)
      .values({ name: sql.placeholder('name'), shard: sql.placeholder('shard'), value: sql.placeholder('value') })
      .onConflictDoUpdate({
        target: [counter.name, counter.shard],
        set: { value: sql`${counter.value} + excluded.value` },
      }),
  );
}

/** Ids are UUIDs, random at their end. */
function shardOf(id: string): number {
  return (Number.parseInt(id.slice(-1), 16) || 0) % SHARDS;
}
