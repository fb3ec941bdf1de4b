import { fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { AnyRouter } from '@trpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readPrincipal } from '../session/read-principal.ts';
import { answerable, refusalOf } from '../refused.ts';
import type { Context } from '../trpc.ts';

const MAX_BATCH = 20;

export type House = Pick<Context, 'db' | 'clock' | 'config' | 'rateLimit' | 'packs' | 'announce'>;

/** /trpc/<procedures>: JSON only, at most 20 calls at once. */
export function openTrpcDoor(server: FastifyInstance, appRouter: AnyRouter, house: House): void {
  server.register((door, _, done) => {
    door.removeAllContentTypeParsers();
    // tRPC parses the text itself; the raw string keeps its errors in its own shape.
    door.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, parsed) =>
      parsed(null, body),
    );
    door.route<{ Params: { path: string } }>({
      method: ['GET', 'POST'],
      url: '/trpc/:path',
      preParsing: (request, reply, payload, next) => {
        if (request.method === 'POST' && !isJson(request)) return void refuseForm(request, reply);
        next(null, payload);
      },
      handler: (request, reply) =>
        fastifyRequestHandler({
          router: appRouter,
          req: request,
          res: reply,
          path: request.params.path,
          maxBatchSize: MAX_BATCH,
          createContext: () => makeContext(house, request, reply),
          onError: ({ error, path }) => {
            if (error.code === 'INTERNAL_SERVER_ERROR' && !refusalOf(error.cause))
              request.log.error({ requestId: request.id, path, err: error }, 'procedure failed');
          },
        }),
    });
    done();
  });
}

export async function makeContext(house: House, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const principalNow = () => readPrincipal(house.db, house.config, request.headers.cookie);
  const principal = await principalNow().catch((error: unknown) => {
    throw answerable(error);
  });
  return {
    ...house,
    principal,
    principalNow,
    requestId: request.id,
    ip: request.ip,
    setCookie: (header) => void reply.header('set-cookie', header),
  };
}

function isJson(request: FastifyRequest): boolean {
  return request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

function refuseForm(request: FastifyRequest, reply: FastifyReply) {
  return reply.code(415).send({ status: 415, code: 'jsonOnly', requestId: request.id });
}
