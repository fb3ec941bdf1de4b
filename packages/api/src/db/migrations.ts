import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dialect } from './database.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
  /** Tables whose number of rows it says it will change, in a line `-- changes rows of: a, b`. */
  readonly changesRowsOf: ReadonlySet<string>;
}
export interface Applied {
  readonly name: string;
  readonly hash: string;
}

export const journal = 'schema_migration';
export const createJournal = `CREATE TABLE IF NOT EXISTS ${journal} (
  name text PRIMARY KEY, hash text NOT NULL, applied_at text NOT NULL
)`;

export function shippedMigrations(dialect: Dialect): string {
  return fileURLToPath(new URL(`../../../../drizzle/${dialect}/`, import.meta.url));
}

export function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return files.toSorted().map((file) => {
    const sql = readFileSync(join(folder, file), 'utf8');
    const declared = /^-- changes rows of: (.+)$/m.exec(sql)?.[1] ?? '';
    return {
      name: file.replace(/\.sql$/, ''),
      sql,
      hash: createHash('sha256').update(sql).digest('hex'),
      changesRowsOf: new Set(declared.split(',').map((table) => table.trim())),
    };
  });
}

/** What is still to do; refuses a database that was not made by these very files. */
export function pendingMigrations(shipped: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(shipped.map((migration) => [migration.name, migration]));
  for (const { name, hash } of applied) {
    const migration = known.get(name);
    if (migration === undefined) {
      throw new Error(`the database has migration ${name}, which this release does not know`);
    }
    if (migration.hash !== hash) {
      throw new Error(`migration ${name} was changed after it had been applied`);
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return shipped.filter(({ name }) => !done.has(name));
}
