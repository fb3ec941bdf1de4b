import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Tx } from './db/database.ts';
import { run } from './db/work.ts';
import type { Work } from './db/work.ts';
import { SESSION_SECONDS } from './session-cookie.ts';

export type NewSession = ReturnType<typeof newSession>;

/** Made before the write that keeps it, since a write may be started again. */
export function newSession() {
  const now = Date.now();
  return {
    id: uuidv7(),
    token: randomBytes(32).toString('base64url'),
    createdAt: new Date(now),
    updatedAt: new Date(now),
    expiresAt: new Date(now + SESSION_SECONDS * 1000),
  };
}

export function* issueSession(tx: Tx, session: NewSession, userId: string): Work<void> {
  yield* run(tx.q.insert(tx.tables.session).values({ ...session, userId }));
}
