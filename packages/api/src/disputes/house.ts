import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import type { Packs } from '../packs.ts';
import type { Announce } from '../announce.ts';

/** What carrying out a command takes, for procedures, jobs and imports alike. */
export interface DisputeHouse {
  readonly db: Database;
  readonly clock: Clock;
  readonly packs: Packs;
  readonly announce: Announce;
}
