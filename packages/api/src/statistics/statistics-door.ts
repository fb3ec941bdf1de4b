import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { DisputeFilter } from '@redress/shared/statistics/filter';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ACCESS } from '../access.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Principal } from '../principal.ts';
import { codeOf } from '../refused.ts';
import { csvOf } from './csv.ts';

export interface StatisticsHouse {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Config;
  /** Who sends this Cookie header. */
  readonly principalOf: (cookie: string | undefined) => Promise<Principal>;
}

/** GET /statistics/disputes.csv?FILTER: the table whole, as a file. */
export function openStatisticsDoor(server: FastifyInstance, house: StatisticsHouse): void {
  server.get('/statistics/disputes.csv', async (request, reply) => {
    const refusal = await refusalFor(house, request);
    if (refusal) {
      const status = getHTTPStatusCodeFromError(new TRPCError({ code: codeOf(refusal) }));
      return reply.code(status).send({ status, code: refusal.refusal, refusal, requestId: request.id });
    }
    const filter = DisputeFilter.safeParse(request.query);
    if (!filter.success) return reply.code(400).send({ status: 400, code: 'filterInvalid', requestId: request.id });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="disputes.csv"')
      .header('cache-control', 'no-store')
      .send(csvOf(house.db, filter.data, house.clock.now()));
  });
}

async function refusalFor({ config, principalOf }: StatisticsHouse, request: FastifyRequest) {
  const principal = await principalOf(request.headers.cookie);
  if (ACCESS.overseer(principal, config)) return null;
  if (principal.kind !== 'person') return { refusal: 'signInNeeded' } as const;
  return { refusal: 'notPermitted', command: 'statistics', role: principal.role } as const;
}
