import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migratePostgres } from './migrate-postgres.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open.ts';
import { openTestDatabase, type TestDatabase } from './testing.ts';

let db: TestDatabase;
let folder: string;
beforeEach(async () => {
  db = await openTestDatabase('postgres');
  folder = mkdtempSync(join(tmpdir(), 'redress-migrate-'));
  await db.writer.delete(db.tables.meta);
  await db.write(function* () {
    yield sql`truncate schema_migration`;
  });
});
afterEach(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

const ship = (name: string, text: string) => writeFileSync(join(folder, `${name}.sql`), text);
const run = () => migratePostgres(db.config.url!, folder);
const exists = async (table: string) =>
  (await db.readRows(sql<{ found: boolean }>`select to_regclass(${table}) is not null as found`))[0]!.found;

test('a file of several statements is applied once', async () => {
  ship('0000_a', `CREATE TABLE a (id text); CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;`);
  expect(await run()).toEqual(['0000_a']);
  expect(await run()).toEqual([]);
});

test('a file that fails half-way leaves nothing and can be run again', async () => {
  ship('0000_a', 'CREATE TABLE a (id text); SELECT nonsense;');
  await expect(run()).rejects.toThrow('0000_a was undone');
  expect(await exists('a')).toBe(false);
  ship('0000_a', 'CREATE TABLE a (id text);');
  expect(await run()).toEqual(['0000_a']);
});

test('a file that was changed after its release is refused', async () => {
  ship('0000_a', 'CREATE TABLE a (id text);');
  await run();
  ship('0000_a', 'CREATE TABLE a (id text, more text);');
  await expect(run()).rejects.toThrow('0000_a was changed');
});

test('of several processes that start at once, one migrates', async () => {
  ship('0000_a', 'CREATE TABLE a (id text);');
  ship('0001_b', 'CREATE TABLE b (id text);');
  const runs = await Promise.all([run(), run(), run(), run()]);
  expect(runs.flat().sort()).toEqual(['0000_a', '0001_b']);
});

test('what the release ships can be applied to a second database beside the first', async () => {
  const other = await openTestDatabase('postgres');
  expect(await migrate(other.config)).toEqual([]);
  const again = await openDatabase(other.config);
  expect(await again.readRows(again.read.select().from(again.tables.dispute))).toEqual([]);
  await again.close();
  await other.close();
});
