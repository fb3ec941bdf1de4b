import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Tx } from './database.ts';
import { databaseFull } from './errors.ts';
import { sqliteKit } from './kit-sqlite.ts';
import { migrate } from './migrate.ts';
import { connectSqlite, sqlitePath } from './sqlite-connection.ts';
import { sqliteSession } from './sqlite-session.ts';
import { sqliteWriter } from './sqlite-writer.ts';
import { makeTables } from './tables.ts';
import { run, type Work } from './work.ts';

let directory: string;
let statements: string[];
let connection: Sqlite.Database;
let write: ReturnType<typeof sqliteWriter>['write'];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'redress-writer-'));
  await migrate({ directory });
  statements = [];
  connection = new Sqlite(sqlitePath(directory), { verbose: (text) => statements.push(String(text)) });
  const session = sqliteSession(connection);
  const tables = makeTables(sqliteKit);
  ({ write } = sqliteWriter(session, { dialect: 'sqlite', tables, q: session.q, prepared: session.prepared }));
});
afterEach(() => {
  connection.close();
  rmSync(directory, { recursive: true });
});

const commits = () => statements.filter((text) => text === 'COMMIT').length;
const add = (name: string) =>
  function* (tx: Tx): Work<void> {
    yield* run(tx.q.insert(tx.tables.counter).values({ name, value: 1 }));
  };
const hoard = (kilobytes: number) =>
  function* (): Work<void> {
    yield* run(sql`insert into meta values ('hoard', hex(zeroblob(${kilobytes * 512})))`);
  };
const names = () => connection.prepare('SELECT name FROM counter ORDER BY name').pluck().all();

test('works that wait together share a commit', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, index) => write(add(`${index}`))));
  expect(names()).toHaveLength(50);
  expect(commits()).toBeLessThanOrEqual(5);
});

test('a work that takes long does not keep the others waiting for its commit', async () => {
  const slow = write(function* (tx) {
    const ends = performance.now() + 12;
    while (performance.now() < ends);
    yield* add('slow')(tx);
  });
  const next = write(add('next'));
  await slow;
  expect(names()).toEqual(['slow']);
  await next;
  expect(commits()).toBe(2);
});

test('a full disk refuses the work that needs room, whole, and takes no neighbour along', async () => {
  connection.pragma(`max_page_count = ${(connection.pragma('page_count', { simple: true }) as number) + 2}`);
  const works = [
    write(add('before')),
    write(function* (tx) {
      yield* add('half')(tx);
      yield* hoard(400)();
    }),
    write(add('after')),
  ];
  const [before, full, after] = await Promise.allSettled(works);
  expect([before!.status, after!.status]).toEqual(['fulfilled', 'fulfilled']);
  expect(databaseFull((full as PromiseRejectedResult).reason)).toBe(true);
  expect(names()).toEqual(['after', 'before']);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('a work works again once there is room', async () => {
  connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true }) as number}`);
  await expect(write(hoard(400))).rejects.toThrow(/full/);
  connection.pragma('max_page_count = 1000000');
  await write(hoard(400));
  await write(add('a'));
  expect(names()).toEqual(['a']);
});

test('when the transaction is taken away, the neighbours start again', async () => {
  const thief = write(function* () {
    yield* run(sql`rollback`);
    yield* run(sql`insert into nothing values (1)`);
  });
  await Promise.all([write(add('a')), expect(thief).rejects.toThrow(), write(add('b'))]);
  expect(names()).toEqual(['a', 'b']);
});

test('when the commit fails, everyone in it is told and nothing stays', async () => {
  connection.pragma('foreign_keys = ON');
  const deferred = function* (): Work<void> {
    yield* run(sql`pragma defer_foreign_keys = on`);
    yield* run(sql`insert into deadline values ('none', 'answer', 1, 'x', 'buyer', 0, null, null)`);
  };
  const outcomes = await Promise.allSettled([write(add('a')), write(deferred)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(names()).toEqual([]);
  await write(add('b'));
  expect(names()).toEqual(['b']);
});

test('every connection commits with an fsync and keeps foreign keys', () => {
  for (const queryOnly of [true, false]) {
    const opened = connectSqlite(sqlitePath(directory), { queryOnly });
    const pragma = (name: string) => opened.pragma(name, { simple: true });
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'query_only'].map(pragma)).toEqual([
      'wal',
      2,
      1,
      Number(queryOnly),
    ]);
    opened.close();
  }
});

test('of fifty works that share a commit each third may fail, and the others stand', async () => {
  const works = Array.from({ length: 50 }, (_, index) =>
    write(function* (tx) {
      yield* add(`${index}`)(tx);
      if (index % 3 === 0) throw new Error(`no ${index}`);
      return index;
    }),
  );
  const outcomes = await Promise.allSettled(works);
  const told = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason)));
  expect(told).toEqual(works.map((_, index) => (index % 3 === 0 ? `Error: no ${index}` : index)));
  expect(names()).toHaveLength(33);
  expect(commits()).toBeLessThan(8);
});
