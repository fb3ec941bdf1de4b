import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';

export interface Auth {
  handler(request: Request): Promise<Response>;
}

export interface AuthHouse {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Config;
}
