import type { FastifyError, FastifyInstance } from 'fastify';
import { refusalOf } from '../refused.ts';

/** One shape for what fails outside a procedure; a stack or a message of the machine never leaves. */
export function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error);
    const status = refusal ? 503 : statusOf(error);
    if (status >= 500) request.log.error({ requestId: request.id, err: error }, 'request failed');
    return reply.code(status).send({ status, code: refusal?.refusal ?? codeOf(error, status), requestId: request.id });
  });
}

function statusOf(error: FastifyError): number {
  return error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
}

function codeOf(error: FastifyError, status: number): string {
  return status < 500 && error.code?.startsWith('FST_') ? error.code : status < 500 ? 'refused' : 'internal';
}
