import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

const PATIENCE_MS = 8000;

/** On close: event streams end at once (they resume elsewhere), everything else has 8 s to finish. */
export function drainOnClose(server: FastifyInstance): void {
  const streams = new Set<ServerResponse>();
  let closing = false;
  server.addHook('onRequest', (request, reply, done) => {
    if (request.headers.accept?.includes('text/event-stream')) {
      streams.add(reply.raw);
      reply.raw.once('close', () => streams.delete(reply.raw));
    }
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
  server.addHook('preClose', (done) => {
    closing = true;
    for (const stream of streams) stream.destroy();
    setTimeout(() => server.server.closeAllConnections(), PATIENCE_MS).unref();
    done();
  });
}
