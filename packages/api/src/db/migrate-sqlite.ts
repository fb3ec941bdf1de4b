import { renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import {
  createJournal,
  journal,
  pendingMigrations,
  readMigrations,
  type Applied,
  type Migration,
} from './migrations.ts';
import { connectSqlite, type SqliteConnection } from './sqlite-connection.ts';
import { differences, photograph } from './sqlite-photograph.ts';

/**
 * Drizzle's own migrator rebuilds tables inside a transaction, where SQLite ignores `foreign_keys = OFF` and
 * the dropped table takes its children along. Here keys are off before BEGIN and every row is counted.
 */
export function migrateSqlite(path: string, folder: string): string[] {
  const shipped = readMigrations(folder);
  const connection = connectSqlite(path, { queryOnly: false });
  try {
    connection.pragma('foreign_keys = OFF');
    const done: string[] = [];
    for (;;) {
      const name = applyNext(connection, path, shipped);
      if (name === undefined) return done;
      done.push(name);
    }
  } finally {
    connection.close();
  }
}

// The journal is read under the write lock: of two processes that start at once, the second finds nothing to do.
function applyNext(connection: SqliteConnection, path: string, shipped: Migration[]) {
  connection.exec('BEGIN IMMEDIATE');
  try {
    connection.exec(createJournal);
    const applied = connection.prepare(`SELECT name, hash FROM ${journal}`).all() as Applied[];
    const next = pendingMigrations(shipped, applied)[0];
    if (next !== undefined) apply(connection, path, next, applied.length > 0);
    connection.exec('COMMIT');
    return next?.name;
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

function apply(connection: SqliteConnection, path: string, migration: Migration, inUse: boolean): void {
  const { name, sql, hash } = migration;
  const before = photograph(connection);
  if (inUse && [...before.rows.values()].some((rows) => rows > 0)) backUp(path, name);
  connection.exec(sql);
  const wrong = [...differences(before, photograph(connection), migration), ...orphans(connection)];
  if (wrong.length > 0) throw new Error(`migration ${name} was undone: ${wrong.join('; ')}`);
  connection.prepare(`INSERT INTO ${journal} (name, hash, applied_at) VALUES (?, ?, datetime('now'))`).run(name, hash);
}

// A second connection copies while the first holds the write lock, so the copy is exactly what is about to change.
function backUp(path: string, name: string): void {
  const unfinished = `${path}.before-${name}.${process.pid}`;
  rmSync(unfinished, { force: true });
  const copying = new Sqlite(path, { readonly: true });
  try {
    copying.prepare('VACUUM INTO ?').run(unfinished);
  } finally {
    copying.close();
  }
  renameSync(unfinished, `${path}.before-${name}`);
}

function orphans(connection: SqliteConnection): string[] {
  const found = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
  const pairs = new Set(found.map(({ table, parent }) => `${table} lost rows of ${parent}`));
  return [...pairs];
}
