import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../config.ts';
import type { Config } from '../config.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const PROBES = new Set(['/healthz', '/readyz']);
const OURS = new Set(['same-origin', 'none']);

/**
 * Requests other sites make in somebody's name stop here. Whatever changes something must say where it
 * comes from; reads of the API are refused when the browser says they come from elsewhere.
 */
export function refuseStrangers(server: FastifyInstance, config: Config): void {
  server.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (PROBES.has(path)) return done();
    if (!hostIsOurs(request, config)) return void refuse(421, 'hostNotServed');
    if (!comesFromUs(request, config, path)) return void refuse(403, 'originNotAllowed');
    done();

    function refuse(status: number, code: string) {
      return reply.code(status).send({ status, code, requestId: request.id });
    }
  });
}

/** Against DNS rebinding: a foreign name that resolves to us is not us. */
function hostIsOurs(request: FastifyRequest, config: Config): boolean {
  if (isLoopback(request.hostname)) return true;
  return config.demo ? !config.demoDoors : request.host === new URL(config.url).host;
}

function comesFromUs(request: FastifyRequest, config: Config, path: string): boolean {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const reading = READING.has(request.method);
  if (reading && !path.startsWith('/trpc/') && !path.startsWith('/api/')) return true;
  if (site !== undefined && !OURS.has(site)) return false;
  if (origin !== undefined) return origin === ourOrigin(request, config);
  return reading || site === 'same-origin';
}

function ourOrigin(request: FastifyRequest, config: Config): string {
  return config.demo ? `${request.protocol}://${request.host}` : new URL(config.url).origin;
}
