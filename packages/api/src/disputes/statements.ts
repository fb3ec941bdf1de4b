import { and, eq, getTableColumns, sql, type Table } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Tx } from '../db/database.ts';
import type { Prepared } from '../db/work.ts';

type Row<T extends Table> = T['$inferSelect'];

/** `insert` with a placeholder for every column, built once. */
export function insertAll(tx: Tx, name: string, table: SQLiteTable): Prepared<unknown> {
  return tx.prepared(name, (q) => q.insert(table).values(placeholders(table) as never));
}

/** `select *` by equal columns, built once. */
export function bySelect<T extends SQLiteTable>(
  tx: Tx,
  name: string,
  table: T,
  columns: (keyof Row<T> & string)[],
): Prepared<Row<T>> {
  return tx.prepared(name, (q) => q.select().from(table).where(allEqual(table, columns)) as never);
}

export function allEqual(table: SQLiteTable, columns: readonly string[]) {
  const all = getTableColumns(table) as Record<string, never>;
  return and(...columns.map((column) => eq(all[column]!, sql.placeholder(column))));
}

export function placeholders(table: SQLiteTable): Record<string, unknown> {
  return Object.fromEntries(Object.keys(getTableColumns(table)).map((column) => [column, sql.placeholder(column)]));
}
