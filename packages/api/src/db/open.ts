import type { Database } from './database.ts';

export interface DatabaseConfig {
  /** A postgres:// address; without one, SQLite lives in `directory`. */
  readonly url?: string | undefined;
  readonly directory: string;
  readonly readOnly?: boolean;
}

export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  if (config.url !== undefined) {
    const { openPostgres } = await import('./postgres-database.ts');
    return openPostgres(config.url, { readOnly: config.readOnly ?? false });
  }
  const { openSqlite } = await import('./sqlite-database.ts');
  return openSqlite(config.directory, { readOnly: config.readOnly ?? false });
}
