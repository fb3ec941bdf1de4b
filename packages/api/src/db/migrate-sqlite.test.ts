import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrateSqlite } from './migrate-sqlite.ts';

let directory: string;
let path: string;
let folder: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'redress-migrate-'));
  path = join(directory, 'db.sqlite');
  folder = join(directory, 'files');
  mkdirSync(folder);
  ship('0000_tables', tables);
  migrateSqlite(path, folder);
  change(
    `INSERT INTO dispute VALUES ('a', 1), ('b', 2); INSERT INTO evidence VALUES ('1', 'a'), ('2', 'a'), ('3', 'b')`,
  );
});
afterEach(() => rmSync(directory, { recursive: true }));

const ship = (name: string, sql: string) => writeFileSync(join(folder, `${name}.sql`), sql);
const run = () => migrateSqlite(path, folder);
const content = () => {
  const all = (table: string) => read(path, `SELECT * FROM ${table} ORDER BY id`);
  return { dispute: all('dispute'), evidence: all('evidence') };
};

test('rebuilding a table, as drizzle-kit writes it, keeps the children that cascade from it', () => {
  ship('0001_rebuild', rebuild);
  expect(run()).toEqual(['0001_rebuild']);
  expect([content().dispute.length, content().evidence.length]).toEqual([2, 3]);
  expect(content().dispute[0]).toEqual({ id: 'a', amount: 1, note: null });
  expect(read(path, 'PRAGMA foreign_key_check')).toEqual([]);
});

test.each([
  ['deletes rows', 'DELETE FROM evidence;', 'evidence had 3 rows and would have 0'],
  ['drops a table with rows', 'DROP TABLE evidence;', 'evidence had 3 rows'],
  ['rebuilds a table without its trigger', rebuildOf('evidence'), 'trigger evidence_kept would be gone'],
  ['leaves orphans', `UPDATE dispute SET id = 'c' WHERE id = 'a';`, 'evidence lost rows of dispute'],
  ['fails half-way', `INSERT INTO dispute VALUES ('c', 3); SELECT nonsense;`, 'nonsense'],
])('a migration that %s is undone and says why', (_, sql, reason) => {
  const before = content();
  ship('0001_bad', `CREATE TABLE other (id text PRIMARY KEY); ${sql}`);
  expect(run).toThrow(reason);
  expect(content()).toEqual(before);
  expect(read(path, `SELECT name FROM sqlite_schema WHERE name = 'other'`)).toEqual([]);
  ship('0001_bad', 'CREATE TABLE other (id text PRIMARY KEY);');
  expect(run()).toEqual(['0001_bad']);
});

test('a migration may change rows of the tables that it names', () => {
  ship('0001_tidy', `-- changes rows of: evidence\nDELETE FROM evidence WHERE id = '3';`);
  run();
  expect(content().evidence).toHaveLength(2);
});

test('a copy from just before the change stays beside the database', () => {
  const before = content();
  ship('0001_rebuild', rebuild);
  run();
  const copy = `${path}.before-0001_rebuild`;
  expect(read(copy, 'SELECT * FROM dispute ORDER BY id')).toEqual(before.dispute);
  expect(existsSync(`${path}.before-0000_tables`)).toBe(false);
});

test('a file that was changed after its release is refused', () => {
  ship('0000_tables', `${tables}\n-- improved`);
  expect(run).toThrow('0000_tables was changed');
});

test('a database of a newer release is refused', () => {
  rmSync(join(folder, '0000_tables.sql'));
  expect(run).toThrow('does not know');
});

test('running again does nothing', () => {
  expect(run()).toEqual([]);
});

test('of several processes that start at once, one migrates and the others find it done', async () => {
  ship('0001_rebuild', rebuild);
  ship('0002_more', 'CREATE TABLE more (id text PRIMARY KEY);');
  const module = new URL('./migrate-sqlite.ts', import.meta.url).href;
  const script = `const { migrateSqlite } = await import('${module}');
    console.log(JSON.stringify(migrateSqlite(process.argv[1], process.argv[2])))`;
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, path, folder]);
  const runs = await Promise.all([start(), start(), start()]);
  const done = runs.flatMap(({ stdout }) => JSON.parse(stdout) as string[]);
  expect(done.sort()).toEqual(['0001_rebuild', '0002_more']);
  expect([content().dispute.length, content().evidence.length]).toEqual([2, 3]);
});

function change(sql: string): void {
  const connection = new Sqlite(path);
  connection.exec(sql);
  connection.close();
}

function read(file: string, sql: string): unknown[] {
  const connection = new Sqlite(file, { readonly: true });
  try {
    return connection.prepare(sql).all();
  } finally {
    connection.close();
  }
}

function rebuildOf(table: string): string {
  return `CREATE TABLE __new AS SELECT * FROM ${table}; DROP TABLE ${table}; ALTER TABLE __new RENAME TO ${table};`;
}

const tables = `CREATE TABLE dispute (id text PRIMARY KEY, amount integer);
CREATE TABLE evidence (id text PRIMARY KEY, dispute_id text NOT NULL REFERENCES dispute(id) ON DELETE CASCADE);
CREATE TRIGGER evidence_kept BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'kept'); END;`;

const rebuild = `PRAGMA foreign_keys=OFF;
CREATE TABLE \`__new_dispute\` (\`id\` text PRIMARY KEY NOT NULL, \`amount\` integer NOT NULL, \`note\` text);
INSERT INTO \`__new_dispute\`("id", "amount") SELECT "id", "amount" FROM \`dispute\`;
DROP TABLE \`dispute\`;
ALTER TABLE \`__new_dispute\` RENAME TO \`dispute\`;
PRAGMA foreign_keys=ON;`;
