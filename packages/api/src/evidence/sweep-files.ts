import { and, asc, lt, sql } from 'drizzle-orm';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { openFiles } from '../gateways/files.ts';
import { forgetStaged, isKept } from './forget-staged.ts';

const HOUR = 3_600_000;
const STAGED_FOR = 7 * 24 * HOUR;
const BATCH = 500;

interface House {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Pick<Config, 'dataPath'>;
}

/** Finishes what a crash interrupted and removes what nobody handed in within seven days. Run it hourly. */
export async function sweepFiles({ db, clock, config }: House): Promise<{ finished: number; forgotten: number }> {
  const files = openFiles(config.dataPath);
  // Times of files are the disk's, which a moved demo clock does not move.
  const unfinished = await files.unfinished(Date.now() - HOUR);
  for (const id of unfinished) await ((await isKept(db, id)) ? files.settle(id) : files.erase(id));
  const old = await oldStaged(db, clock.now() - STAGED_FOR);
  for (const { id } of old) await forgetStaged({ db, files }, id);
  return { finished: unfinished.length, forgotten: old.length };
}

function oldStaged({ read, readRows, tables: { evidenceFile } }: Database, before: number) {
  const { id, state, createdAt } = evidenceFile;
  const old = and(sql`${state} = 'staged'`, lt(createdAt, before));
  return readRows(read.select({ id }).from(evidenceFile).where(old).orderBy(asc(createdAt), asc(id)).limit(BATCH));
}
