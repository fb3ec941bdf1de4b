import type { FastifyInstance } from 'fastify';
import { announcer } from './announce.ts';
import { movableClock, realClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { openEvidenceDoor } from './evidence/evidence-door.ts';
import { openMail } from './gateways/mail.ts';
import { openPayments } from './gateways/payments.ts';
import { openPaymentStandIn, type StandIn } from './gateways/payment-stand-in.ts';
import { openShop } from './gateways/shop.ts';
import { answerProbes, databaseCheck, diskCheck } from './http/health.ts';
import { createLog } from './http/log.ts';
import { createServer } from './http/server.ts';
import { serveWeb } from './http/static-web.ts';
import { openTrpcDoor } from './http/trpc-door.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { loadPacks } from './packs.ts';
import { rateLimit } from './rate-limit.ts';
import { makeRouter } from './router.ts';
import { openAuthDoor } from './session/auth-door.ts';
import { lazyAuth } from './session/lazy-auth.ts';
import { readPrincipal } from './session/read-principal.ts';
import { openStatisticsDoor } from './statistics/statistics-door.ts';

export interface App {
  readonly server: FastifyInstance;
  close(): Promise<void>;
}

/** The only joining place: database, doors and jobs become one process. */
export async function openApp(config: Config, db: Database): Promise<App> {
  const clock = config.demo ? await movableClock(db) : realClock;
  const log = createLog(config);
  const limit = rateLimit(Date.now);
  const house = { db, clock, config, rateLimit: limit, packs: loadPacks(config.packsPath), announce: announcer() };
  const server = createServer(config, log);
  openAuthDoor(server, { auth: lazyAuth({ db, clock, config }), config, rateLimit: limit });
  openTrpcDoor(server, makeRouter(config), house);
  const principalOf = (cookie: string | undefined) => readPrincipal(db, config, cookie);
  openEvidenceDoor(server, { ...house, principalOf });
  openStatisticsDoor(server, { ...house, principalOf });
  answerProbes(server, [databaseCheck(db), diskCheck(config.dataPath)]);
  serveWeb(server, config.webPath);
  const payments = await providerOf(config);
  const jobs = startJobs(
    house,
    {
      sendMail: openMail(config, db),
      orderPayment: openPayments(payments.url, config.secrets.payments),
      tellShop: openShop(config.shopUrl, config.secrets.payments),
    },
    (error, about) => log.error({ err: error, ...about }, 'job failed'),
  );
  return {
    server,
    async close() {
      await server.close();
      await jobs.stop();
      await payments.close();
    },
  };
}

/** The provider the operator named; a demo pays a stand-in on this machine. */
async function providerOf(config: Config): Promise<Pick<StandIn, 'url' | 'close'>> {
  if (config.paymentsUrl !== undefined) return { url: config.paymentsUrl, close: async () => undefined };
  return openPaymentStandIn(config.secrets.payments);
}
