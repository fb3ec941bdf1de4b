import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { migrate } from '@redress/api/db/migrate';
import { openDatabase } from '@redress/api/db/open';
import { loadPacks, type Packs } from '@redress/api/packs';
import type { Database } from '@redress/api/db/database';
import { everyday, noted, type Told } from './everyday.ts';
import { median, share, type Figure } from './figure.ts';
import { eachOf, fileDisputes } from './market.ts';
import { temporaryFolder } from './temporary.ts';

/** So many of ours, then so many of the limit. */
const TURN = 250;
const DISPUTES = 2000;
const WAITING = 50;

/** One full command with 50 waiting, against raw better-sqlite3 running the very same statements 50 to a commit. */
export async function sqliteCommands(packsPath: string): Promise<Figure[]> {
  const folder = temporaryFolder();
  const packs = loadPacks(packsPath);
  const { ids, places } = await prepare(folder, packs);
  const ours = await openDatabase({ directory: places.ours });
  const source = await openDatabase({ directory: places.source });
  const raw = openRaw(places.raw);
  const speeds: { ours: number; raw: number }[] = [];
  for (const round of [0, 1]) {
    const commands = await note(source, packs, ids, round);
    for (let from = 0; from < ids.length; from += TURN) {
      const part = commands.slice(from, from + TURN);
      speeds.push({
        ours: await runOurs(ours, packs, ids.slice(from, from + TURN), round),
        raw: runRaw(raw, part),
      });
    }
  }
  raw.close();
  await Promise.all([ours.close(), source.close()]);
  rmSync(folder, { recursive: true });
  const name = 'full command, SQLite FULL, 50 waiting';
  return [share(name, '/s', median(speeds.map((one) => one.ours)), median(speeds.map((one) => one.raw)), 0.5)];
}

async function prepare(folder: string, packs: Packs) {
  const places = { ours: join(folder, 'ours'), source: join(folder, 'source'), raw: join(folder, 'raw') };
  for (const place of Object.values(places)) mkdirSync(place);
  await migrate({ directory: places.ours });
  const db = await openDatabase({ directory: places.ours });
  const ids = await fileDisputes(db, packs, DISPUTES);
  await db.close();
  for (const file of readdirSync(places.ours))
    for (const place of [places.source, places.raw]) copyFileSync(join(places.ours, file), join(place, file));
  return { ids, places };
}

async function note(db: Database, packs: Packs, ids: string[], round: number): Promise<Told[][]> {
  const commands: Told[][] = [];
  for (const id of ids) {
    const trips: Told[][] = [];
    await db.write((tx) => {
      trips.length = 0;
      return noted(everyday(tx, packs, id, round), trips);
    });
    commands.push(trips.flat());
  }
  return commands;
}

async function runOurs(db: Database, packs: Packs, ids: string[], round: number): Promise<number> {
  const begun = performance.now();
  await eachOf(ids, WAITING, (id) => db.write((tx) => everyday(tx, packs, id, round)));
  return (ids.length * 1000) / (performance.now() - begun);
}

function openRaw(directory: string) {
  const file = readdirSync(directory).find((name) => name.endsWith('.sqlite'))!;
  const raw = new Sqlite(join(directory, file));
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('foreign_keys = ON');
  return raw;
}

function runRaw(raw: Sqlite.Database, commands: Told[][]): number {
  const statements = new Map<string, Sqlite.Statement>();
  const prepared = (text: string) => {
    const known = statements.get(text) ?? raw.prepare(text);
    statements.set(text, known);
    return known;
  };
  const begun = performance.now();
  for (let from = 0; from < commands.length; from += WAITING) {
    raw.exec('BEGIN IMMEDIATE');
    for (const command of commands.slice(from, from + WAITING))
      for (const { text, params } of command) {
        const statement = prepared(text);
        if (statement.reader) statement.all(...params);
        else statement.run(...params);
      }
    raw.exec('COMMIT');
  }
  return (commands.length * 1000) / (performance.now() - begun);
}
