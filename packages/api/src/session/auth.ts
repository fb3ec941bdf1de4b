import type { Logger } from 'pino';
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
  readonly log: Logger;
}

/** The library takes its time to load, so the first to sign in waits for it and not the start. */
export function lazyAuth(house: AuthHouse): () => Promise<Auth> {
  let made: Promise<Auth> | undefined;
  return () => (made ??= import('./make-auth.ts').then(({ makeAuth }) => makeAuth(house)));
}
