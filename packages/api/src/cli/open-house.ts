import { existsSync } from 'node:fs';
import { movableClock, realClock, type Clock } from '../clock.ts';
import { readConfig, type Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { sqlitePath } from '../db/sqlite-connection.ts';
import { loadPacks, type Packs } from '../packs.ts';
import { CliError } from './exit-codes.ts';

/** What a command works with: the server's own database, found by the same settings. */
export interface CliHouse {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly packs: Packs;
}

/** Opens the house, lets the command work in it, and closes it whatever happens. */
export async function inHouse<Result>(work: (house: CliHouse) => Promise<Result>): Promise<Result> {
  return open(readConfig(process.env), work);
}

/** For commands that only read: a folder without a database is a slip of the pen, and nothing to begin one in. */
export async function inExistingHouse<Result>(work: (house: CliHouse) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env);
  if (config.databaseUrl === undefined && !existsSync(sqlitePath(config.dataPath))) {
    throw new CliError(`There is no database in ${config.dataPath}. Check REDRESS_DATA.`);
  }
  return open(config, work);
}

async function open<Result>(config: Config, work: (house: CliHouse) => Promise<Result>): Promise<Result> {
  const place = { directory: config.dataPath, url: config.databaseUrl };
  await migrate(place);
  const db = await openDatabase(place);
  try {
    const clock = config.demo ? await movableClock(db) : realClock;
    return await work({ config, db, clock, packs: loadPacks(config.packsPath) });
  } finally {
    await db.close();
  }
}
