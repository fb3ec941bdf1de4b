import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { RateLimit } from '../rate-limit.ts';
import { authPaths } from './auth-paths.ts';
import type { AuthPath } from './auth-paths.ts';
import type { Auth } from './auth.ts';

interface Door {
  readonly auth: () => Promise<Auth>;
  readonly config: Config;
  readonly rateLimit: RateLimit;
}

const Body = z.record(z.string(), z.unknown());

/** POST /api/auth/<path>: only the paths listed, only JSON, slowed down per address and per mailbox. */
export function openAuthDoor(server: FastifyInstance, door: Door): void {
  server.register((scope, _, done) => {
    for (const [path, rules] of Object.entries(authPaths))
      scope.post(`/api/auth${path}`, { bodyLimit: 16 * 1024 }, async (request, reply) => {
        const body = Body.safeParse(request.body);
        if (!body.success) return reply.code(415).send({ status: 415, code: 'jsonOnly', requestId: request.id });
        const wait = haste(door.rateLimit, request, path, rules, body.data);
        if (wait > 0) return slowDown(reply, request, wait);
        const auth = await door.auth();
        return answer(reply, await auth.handler(toRequest(door.config, request, path, rules, body.data)));
      });
    done();
  });
}

function haste(
  take: RateLimit,
  request: FastifyRequest,
  path: string,
  rules: AuthPath,
  body: Record<string, unknown>,
): number {
  const mailbox = typeof body['email'] === 'string' ? body['email'].trim().toLowerCase() : undefined;
  return Math.max(
    take(`${path} ${request.ip}`, rules.perAddress),
    mailbox ? take(`${path} ${request.ip} ${mailbox}`, rules.perMailbox) : 0,
    // Many addresses guessing at one mailbox; wide enough that a stranger cannot easily lock its owner out.
    mailbox ? take(`${path} * ${mailbox}`, { ...rules.perMailbox, max: rules.perMailbox.max * 10 }) : 0,
  );
}

function slowDown(reply: FastifyReply, request: FastifyRequest, seconds: number) {
  const refusal = { refusal: 'tooOften', retryAfterSeconds: seconds };
  return reply
    .code(429)
    .header('retry-after', seconds)
    .send({ status: 429, code: 'tooOften', refusal, requestId: request.id });
}

/** Nothing of the browser's headers goes in but its cookie and language. */
function toRequest(
  config: Config,
  request: FastifyRequest,
  path: string,
  rules: AuthPath,
  body: Record<string, unknown>,
) {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of ['cookie', 'accept-language'] as const) {
    const value = request.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  const fields = rules.fields.parse(body);
  const address = new URL(`/api/auth${path}`, config.url);
  if (!rules.asQuery) return new Request(address, { method: 'POST', headers, body: JSON.stringify(fields) });
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, String(value));
  return new Request(address, { headers });
}

/** The session token stays in its HttpOnly cookie: scripts never see it. */
async function answer(reply: FastifyReply, response: Response) {
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  const text = await response.text();
  const { token: _, ...body } = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  // The library hides why it could not keep an account; wrong input has codes of its own.
  if (body['code'] === 'FAILED_TO_CREATE_USER')
    return reply.code(503).send({ status: 503, code: 'databaseUnavailable' });
  return reply.code(response.status).send(body);
}
