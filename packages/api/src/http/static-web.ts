import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const YEAR_SECONDS = 31_536_000;

/** The screens: files under their names, and the one page for every address that is no file. */
export function serveWeb(server: FastifyInstance, root: string): void {
  const built = existsSync(join(root, 'index.html'));
  if (built)
    server.register(fastifyStatic, {
      root,
      index: 'index.html',
      cacheControl: false,
      setHeaders: (reply, path) => void reply.header('cache-control', caching(path.slice(root.length))),
    });
  server.setNotFoundHandler((request, reply) => {
    if (!wantsPage(request)) return notFound(request, reply);
    if (!built) return reply.code(503).type('text/plain').send('The screens are not built yet: run `npm start`.\n');
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}

/** Vite puts a hash into every name under assets/. */
function caching(path: string): string {
  return path.startsWith('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
}

function wantsPage(request: FastifyRequest): boolean {
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    !/^\/(trpc|api|assets)\//.test(request.url) &&
    (request.headers.accept ?? '').includes('text/html')
  );
}

function notFound(request: FastifyRequest, reply: FastifyReply) {
  return reply.code(404).send({ status: 404, code: 'notFound', requestId: request.id });
}
