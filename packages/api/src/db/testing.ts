import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Database, Dialect } from './database.ts';
import { migrate } from './migrate.ts';
import { readMigrations, shippedMigrations } from './migrations.ts';
import { openDatabase, type DatabaseConfig } from './open.ts';

export const dialects: readonly Dialect[] = ['sqlite', 'postgres'];

export interface TestDatabase extends Database {
  /** Opens the same database a second time. */
  readonly config: DatabaseConfig;
}

/** A migrated database of its own; `close` leaves nothing behind. */
export async function openTestDatabase(dialect: Dialect): Promise<TestDatabase> {
  const place = dialect === 'sqlite' ? sqlitePlace() : await postgresPlace();
  if (dialect === 'sqlite') await migrate(place.config);
  const database = await openDatabase(place.config);
  const close = async () => {
    await database.close();
    await place.remove();
  };
  return { ...database, config: place.config, close };
}

interface Place {
  readonly config: DatabaseConfig;
  remove(): Promise<void>;
}

function sqlitePlace(): Place {
  const directory = mkdtempSync(join(tmpdir(), 'redress-db-'));
  return { config: { directory }, remove: async () => rmSync(directory, { recursive: true }) };
}

async function postgresPlace(): Promise<Place> {
  const name = `redress_test_${randomBytes(8).toString('hex')}`;
  await administer(async (client) => {
    // One worker at a time: a template that somebody is connected to cannot be copied.
    await client.query('SELECT pg_advisory_lock(7305113)');
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${await migratedTemplate(client)}`);
  });
  return {
    config: { url: addressOf(name), directory: tmpdir() },
    remove: () => administer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

async function migratedTemplate(client: pg.Client): Promise<string> {
  const hashes = readMigrations(shippedMigrations('postgres')).map(({ hash }) => hash);
  const print = createHash('sha256').update(hashes.join()).digest('hex').slice(0, 16);
  const name = `redress_template_${print}`;
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) {
    const unfinished = `redress_template_${randomBytes(8).toString('hex')}`;
    await client.query(`CREATE DATABASE ${unfinished} TEMPLATE template0 ENCODING 'UTF8'`);
    await migrate({ url: addressOf(unfinished), directory: tmpdir() });
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
  }
  return name;
}

async function administer(task: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverAddress() });
  await client.connect();
  try {
    await task(client);
  } finally {
    await client.end();
  }
}

function addressOf(database: string): string {
  const url = new URL(serverAddress());
  url.pathname = `/${database}`;
  return url.href;
}

function serverAddress(): string {
  const address = process.env['REDRESS_TEST_PG'] ?? process.env['TEST_DATABASE_URL'];
  if (!address) throw new Error('no PostgreSQL in this test run: set TEST_DATABASE_URL or REDRESS_TEST_PG');
  return address;
}
