import multipart from '@fastify/multipart';
import { LIMITS } from '@redress/shared/limits';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '../principal.ts';
import { codeOf, Refused, refusalOf } from '../refused.ts';
import type { EvidenceHouse } from './evidence-house.ts';
import { fileUpload } from './file-upload.ts';
import { sendCopy } from './send-copy.ts';

const PARTS = { files: 1, fields: 0, parts: 2, headerPairs: 20, fieldNameSize: 100 };

/** POST /evidence takes one picture in, GET /evidence/ID gives its copy to those who may see it. */
export function openEvidenceDoor(server: FastifyInstance, house: EvidenceHouse): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(multipart, { limits: { ...PARTS, fileSize: LIMITS.fileBytes + 1 } });
    scope.setErrorHandler(answerRefusal);
    const upload = fileUpload(house);
    scope.post('/evidence', async (request, reply) =>
      reply.code(201).send(await upload(await personOf(house, request), request)),
    );
    scope.get<{ Params: { id: string }; Querystring: { size?: string } }>('/evidence/:id', async (request, reply) =>
      sendCopy(house, await personOf(house, request), request, reply),
    );
  });
}

async function personOf(house: EvidenceHouse, request: FastifyRequest): Promise<Person> {
  const principal = await house.principalOf(request.headers.cookie);
  if (principal.kind !== 'person') throw new Refused({ refusal: 'signInNeeded' });
  return principal;
}

function answerRefusal(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const refusal = error.code === 'ENOSPC' || error.code === 'EDQUOT' ? diskFull : refusalOf(error);
  if (refusal === undefined) throw error;
  const status = getHTTPStatusCodeFromError(new TRPCError({ code: codeOf(refusal) }));
  if (status >= 500) request.log.error({ requestId: request.id, err: error }, 'request failed');
  if (refusal.refusal === 'tooOften') reply.header('retry-after', refusal.retryAfterSeconds);
  return reply.code(status).send({ status, code: refusal.refusal, refusal, requestId: request.id });
}

const diskFull = { refusal: 'databaseFull' } as const;
