import { movableClock, realClock, type Clock } from '../clock.ts';
import { readConfig, type Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import { loadPacks, type Packs } from '../packs.ts';

/** What a command works with: the server's own database, found by the same settings. */
export interface CliHouse {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly packs: Packs;
}

/** Opens the house, lets the command work in it, and closes it whatever happens. */
export async function inHouse<Result>(work: (house: CliHouse) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env);
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
