import { journal, type Migration } from './migrations.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

export interface Photograph {
  readonly rows: ReadonlyMap<string, number>;
  readonly triggers: ReadonlySet<string>;
}

/** How many rows each table holds and which triggers stand: what a rebuild can lose without an error. */
export function photograph(connection: SqliteConnection): Photograph {
  const tables = names(
    connection,
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  );
  const count = (table: string) => connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
  return {
    rows: new Map(tables.filter((table) => table !== journal).map((table) => [table, count(table)])),
    triggers: new Set(names(connection, `SELECT name FROM sqlite_schema WHERE type = 'trigger'`)),
  };
}

export function differences(before: Photograph, after: Photograph, migration: Migration): string[] {
  const wrong: string[] = [];
  for (const [table, rows] of before.rows) {
    const left = after.rows.get(table) ?? 0;
    if (left === rows || migration.changesRowsOf.has(table)) continue;
    wrong.push(`${table} had ${rows} rows and would have ${left}`);
  }
  for (const trigger of before.triggers) {
    if (after.triggers.has(trigger) || drops(migration.sql, trigger)) continue;
    wrong.push(`trigger ${trigger} would be gone`);
  }
  return wrong;
}

function drops(sql: string, trigger: string): boolean {
  return new RegExp(`DROP TRIGGER (IF EXISTS )?["\`]?${trigger}["\`]?\\s*;`, 'i').test(sql);
}

function names(connection: SqliteConnection, query: string): string[] {
  return connection.prepare(query).pluck().all() as string[];
}
