import pg from 'pg';
import {
  createJournal,
  journal,
  pendingMigrations,
  readMigrations,
  type Applied,
  type Migration,
} from './migrations.ts';

// Any number, as long as every process of this product asks for the same.
const migrationLock = 7_305_112;

export async function migratePostgres(url: string, folder: string): Promise<string[]> {
  const shipped = readMigrations(folder);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await client.query(createJournal);
    const { rows } = await client.query<Applied>(`SELECT name, hash FROM ${journal}`);
    const pending = pendingMigrations(shipped, rows);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(`INSERT INTO ${journal} (name, hash, applied_at) VALUES ($1, $2, now()::text)`, [name, hash]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${name} was undone`, { cause: error });
  }
}
