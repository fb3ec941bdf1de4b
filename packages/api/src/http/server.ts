import { randomUUID } from 'node:crypto';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { answerErrors } from './answer-errors.ts';
import { drainOnClose } from './drain.ts';
import { logAnswers } from './log.ts';
import { refuseStrangers } from './same-origin.ts';
import { setSecurityHeaders } from './security-headers.ts';

const SECOND = 1000;

export interface Limits {
  readonly requestTimeout: number;
  readonly bodyLimit: number;
}

/** Fastify with every limit set: each of them is unlimited, or minutes long, unless told otherwise. */
export function createServer(config: Config, log: FastifyBaseLogger, limits: Partial<Limits> = {}): FastifyInstance {
  // Twenty megabytes of photos from a phone with a weak signal.
  const requestTimeout = limits.requestTimeout ?? 180 * SECOND;
  const server = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    requestTimeout,
    // Idle sockets: longer than the pings of event streams, shorter than patience.
    connectionTimeout: 60 * SECOND,
    keepAliveTimeout: 20 * SECOND,
    maxRequestsPerSocket: 10_000,
    bodyLimit: limits.bodyLimit ?? 1024 * 1024,
    routerOptions: { maxParamLength: 5000 },
    // Node looks for slow senders only this often, 30 s by default.
    http: {
      maxHeaderSize: 16 * 1024,
      headersTimeout: Math.min(10 * SECOND, requestTimeout),
      connectionsCheckingInterval: SECOND,
    },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  server.removeContentTypeParser('text/plain');
  setSecurityHeaders(server, config);
  refuseStrangers(server, config);
  answerErrors(server);
  logAnswers(server);
  drainOnClose(server);
  return server;
}
