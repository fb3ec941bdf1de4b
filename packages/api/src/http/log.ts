import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { Config } from '../config.ts';

/** JSON lines. Addresses, bodies, queries and messages of errors hold personal data and stay out. */
export function createLog(config: Pick<Config, 'logLevel'>, stream?: DestinationStream): Logger {
  const options = {
    level: config.logLevel,
    base: null,
    serializers: { err: serializeError, error: serializeError, req: serializeRequest, res: serializeReply },
  };
  return stream ? pino(options, stream) : pino(options);
}

export function logAnswers(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ requestId: request.id, req: request, res: reply, ms }, 'answered');
    done();
  });
}

interface LoggedError {
  name: string;
  code?: string;
  frames: string[];
  cause?: LoggedError;
}

/** Names, codes and frames only: the messages of databases and parsers quote what people wrote. */
export function serializeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 12),
    ...(error.cause !== undefined && { cause: serializeError(error.cause) }),
  };
}

function serializeRequest(request: { method: string; url: string }) {
  return { method: request.method, path: request.url.split('?', 1)[0]?.slice(0, 200) };
}

function serializeReply(reply: { statusCode: number }) {
  return { status: reply.statusCode };
}
