import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

const waitForOtherProcessesMs = 5_000;
const full = 2;

export type SqliteConnection = Sqlite.Database;

export function sqlitePath(directory: string): string {
  mkdirSync(directory, { recursive: true });
  return join(directory, 'redress.sqlite');
}

export function connectSqlite(path: string, { queryOnly }: { queryOnly: boolean }): SqliteConnection {
  const connection = new Sqlite(path, { fileMustExist: queryOnly, timeout: waitForOtherProcessesMs });
  if (!queryOnly) connection.pragma('journal_mode = WAL');
  // In WAL mode better-sqlite3 is built to commit without an fsync; a commit we have answered must survive power loss.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cache_size = -32000');
  connection.pragma('temp_store = MEMORY');
  connection.pragma(`query_only = ${queryOnly ? 'ON' : 'OFF'}`);
  refuseUnsafe(connection, path);
  return connection;
}

function refuseUnsafe(connection: SqliteConnection, path: string): void {
  const synchronous = connection.pragma('synchronous', { simple: true }) as number;
  const foreignKeys = connection.pragma('foreign_keys', { simple: true }) as number;
  if (synchronous >= full && foreignKeys === 1) return;
  connection.close();
  throw new Error(`${path} is not safe to write: synchronous ${synchronous}, foreign_keys ${foreignKeys}`);
}
