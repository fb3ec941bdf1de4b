import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Principal } from '../principal.ts';
import type { RateLimit } from '../rate-limit.ts';

export interface EvidenceHouse {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Config;
  readonly rateLimit: RateLimit;
  /** Who sends this Cookie header. */
  readonly principalOf: (cookie: string | undefined) => Promise<Principal>;
}
