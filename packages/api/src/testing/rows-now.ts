import { getTableName, is, Table } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Database } from '../db/database.ts';

/** A print of every row of every table: two that are alike were taken while nothing was written between. */
export async function rowsNow(
  { read, tables }: Database,
  but: readonly string[] = [],
): Promise<Record<string, string>> {
  const all = Object.values(tables).filter((table) => is(table, Table) && !but.includes(getTableName(table)));
  const prints = await Promise.all(
    all.map(async (table) => {
      const rows = (await read.select().from(table as never)) as unknown[];
      const print = createHash('sha256').update(
        rows
          .map((row) => JSON.stringify(row))
          .toSorted()
          .join('\n'),
      );
      return [getTableName(table as Table), `${rows.length} ${print.digest('hex').slice(0, 12)}`] as const;
    }),
  );
  return Object.fromEntries(prints);
}
