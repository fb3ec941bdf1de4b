import { sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { row, type Work } from '../db/work.ts';

/** The next number of the year, as people say it: 2026-000123. Gapless: it is taken in the command's own write. */
export function* nextNumber(tx: Tx, year: number): Work<string> {
  const { counter } = tx.tables;
  const prepared = tx.prepared<{ value: number }>('counter.next', (q) =>
    q
      .insert(counter)
      .values({ name: sql.placeholder('name'), shard: 0, value: 1 })
      .onConflictDoUpdate({ target: [counter.name, counter.shard], set: { value: sql`${counter.value} + 1` } })
      .returning({ value: counter.value }),
  );
  const next = yield* row(prepared.with({ name: `number:${year}` }));
  return `${year}-${String(next!.value).padStart(6, '0')}`;
}
