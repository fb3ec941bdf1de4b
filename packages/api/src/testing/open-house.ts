import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { announcer } from '../announce.ts';
import { movableClock } from '../clock.ts';
import type { MovableClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import type { Dialect } from '../db/database.ts';
import { openTestDatabase } from '../db/testing.ts';
import { openEvidenceDoor } from '../evidence/evidence-door.ts';
import { list as mails } from '../mailbox/list.ts';
import { mine } from '../orders/mine.ts';
import { redeemHandOver } from '../orders/redeem-hand-over.ts';
import { acceptInvitation } from '../organisations/accept-invitation.ts';
import { create } from '../organisations/create.ts';
import { invite } from '../organisations/invite.ts';
import { registerByInvitation } from '../organisations/register-by-invitation.ts';
import { list as people } from '../people/list.ts';
import { setStanding } from '../people/set-standing.ts';
import { loadPacks } from '../packs.ts';
import { rateLimit } from '../rate-limit.ts';
import { openAuthDoor } from '../session/auth-door.ts';
import { lazyAuth } from '../session/lazy-auth.ts';
import { demoDoors } from '../session/demo-doors.ts';
import { me } from '../session/me.ts';
import { readPrincipal } from '../session/read-principal.ts';
import { setLocale } from '../session/set-locale.ts';
import { router } from '../trpc.ts';
import { answerProbes, databaseCheck, diskCheck } from '../http/health.ts';
import { createLog } from '../http/log.ts';
import { createServer } from '../http/server.ts';
import type { Limits } from '../http/server.ts';
import { serveWeb } from '../http/static-web.ts';
import { openTrpcDoor } from '../http/trpc-door.ts';

export interface TestHouse {
  readonly server: FastifyInstance;
  readonly db: Awaited<ReturnType<typeof openTestDatabase>>;
  readonly config: Config;
  readonly clock: MovableClock;
  readonly logged: string[];
  close(): Promise<void>;
}

interface Wish {
  readonly env?: Record<string, string>;
  readonly limits?: Partial<Limits>;
  readonly webRoot?: string;
  readonly router?: Parameters<typeof router>[0];
}

/** The pieces of this floor joined as the app joins them, over a real database. */
export async function openTestHouse(dialect: Dialect, wish: Wish = {}): Promise<TestHouse> {
  const REDRESS_DATA = mkdtempSync(join(tmpdir(), 'redress-http-'));
  const config = readConfig({ REDRESS_DATA, PORT: '0', ...wish.env });
  const db = await openTestDatabase(dialect);
  const clock = await movableClock(db);
  const logged: string[] = [];
  const log = createLog(config, { write: (line) => void logged.push(line) });
  const limit = rateLimit(Date.now);
  const server = createServer(config, log, wish.limits);
  openAuthDoor(server, { auth: lazyAuth({ db, clock, config }), config, rateLimit: limit });
  openTrpcDoor(server, testRouter(config, wish.router), {
    db,
    clock,
    config,
    rateLimit: limit,
    packs: loadPacks(config.packsPath),
    announce: announcer(),
  });
  const principalOf = (cookie: string | undefined) => readPrincipal(db, config, cookie);
  openEvidenceDoor(server, { db, clock, config, rateLimit: limit, principalOf });
  answerProbes(server, [databaseCheck(db), diskCheck(REDRESS_DATA)]);
  serveWeb(server, wish.webRoot ?? join(REDRESS_DATA, 'no-web'));
  await server.ready();
  return {
    server,
    db,
    config,
    clock,
    logged,
    close: async () => {
      await server.close();
      await db.close();
    },
  };
}

function testRouter(config: Config, more: Parameters<typeof router>[0] = {}) {
  return router({
    session: router({ me, setLocale, ...demoDoors(config) }),
    people: router({ list: people, setStanding }),
    organisations: router({ create, invite, acceptInvitation, registerByInvitation }),
    orders: router({ mine, redeemHandOver }),
    mailbox: router({ list: mails }),
    ...more,
  });
}
