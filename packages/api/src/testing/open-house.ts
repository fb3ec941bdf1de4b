import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { announcer, type Announce } from '../announce.ts';
import { movableClock } from '../clock.ts';
import type { MovableClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import type { Dialect } from '../db/database.ts';
import { openTestDatabase } from '../db/testing.ts';
import { openEvidenceDoor } from '../evidence/evidence-door.ts';
import { loadPacks, type Packs } from '../packs.ts';
import { rateLimit, type RateLimit } from '../rate-limit.ts';
import { makeRouter } from '../router.ts';
import { openAuthDoor } from '../session/auth-door.ts';
import { lazyAuth } from '../session/lazy-auth.ts';
import { readPrincipal } from '../session/read-principal.ts';
import { openStatisticsDoor } from '../statistics/statistics-door.ts';
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
  readonly packs: Packs;
  readonly announce: Announce;
  readonly logged: string[];
  close(): Promise<void>;
}

export interface Wish {
  readonly env?: Record<string, string>;
  readonly limits?: Partial<Limits>;
  readonly webRoot?: string;
  readonly rateLimit?: RateLimit;
  /** Rooms beside those of the product, or in the place of one. */
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
  const limit = wish.rateLimit ?? rateLimit(Date.now);
  const server = createServer(config, log, wish.limits);
  openAuthDoor(server, { auth: lazyAuth({ db, clock, config }), config, rateLimit: limit });
  const packs = loadPacks(config.packsPath);
  const announce = announcer();
  const house = { db, clock, config, rateLimit: limit, packs, announce };
  openTrpcDoor(server, router({ ...makeRouter(config)._def.record, ...wish.router }), house);
  const principalOf = (cookie: string | undefined) => readPrincipal(db, config, cookie);
  openEvidenceDoor(server, { ...house, principalOf });
  openStatisticsDoor(server, { ...house, principalOf });
  answerProbes(server, [databaseCheck(db), diskCheck(REDRESS_DATA)]);
  serveWeb(server, wish.webRoot ?? join(REDRESS_DATA, 'no-web'));
  await server.ready();
  return {
    server,
    db,
    config,
    clock,
    packs,
    announce,
    logged,
    close: async () => {
      await server.close();
      await db.close();
      rmSync(REDRESS_DATA, { recursive: true });
    },
  };
}
