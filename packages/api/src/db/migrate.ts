import { migratePostgres } from './migrate-postgres.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { shippedMigrations } from './migrations.ts';
import type { DatabaseConfig } from './open.ts';
import { sqlitePath } from './sqlite-connection.ts';

/** Brings the database to this release; may be run again at any time. Answers with what it applied. */
export async function migrate(config: Pick<DatabaseConfig, 'url' | 'directory'>): Promise<string[]> {
  if (config.url !== undefined) return migratePostgres(config.url, shippedMigrations('postgres'));
  return migrateSqlite(sqlitePath(config.directory), shippedMigrations('sqlite'));
}
