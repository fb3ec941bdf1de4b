import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startEmbedded } from './embedded-postgres.ts';

export interface Postgres {
  /** The address of an account that may create databases. */
  url: string;
  stop: () => Promise<void>;
}

export interface FreshDatabase {
  url: string;
  drop: () => Promise<void>;
}

/** `$TEST_DATABASE_URL` if set, else a server of our own that ends with this process, however that ends. */
export async function startPostgres(): Promise<Postgres> {
  const given = process.env['TEST_DATABASE_URL'];
  return given ? { url: given, stop: () => Promise.resolve() } : startEmbedded();
}

/** A new empty database on the server of this test run. `drop` ends whatever is still connected to it. */
export async function freshPostgres(server = serverOfThisRun()): Promise<FreshDatabase> {
  const name = `redress_test_${randomBytes(8).toString('hex')}`;
  await administer(server, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(server, `drop database if exists ${name} with (force)`) };
}

function serverOfThisRun(): string {
  const url = process.env['REDRESS_TEST_PG'];
  if (!url)
    throw new Error('no PostgreSQL in this test run: its vitest project lacks globalSetup tools/vitest-postgres.ts');
  return url;
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
