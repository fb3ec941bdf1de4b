import { initTRPC } from '@trpc/server';
import { ACCESS } from './access.ts';
import type { Access, Admitted } from './access.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import type { Announce } from './announce.ts';
import type { Packs } from './packs.ts';
import type { Principal } from './principal.ts';
import type { Limit, RateLimit } from './rate-limit.ts';
import { answerable, Refused, refusalOf } from './refused.ts';
import { errorShape } from './error-shape.ts';

export interface Context {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Config;
  readonly principal: Principal;
  /** Who the caller is by now: live updates ask again before each event. */
  readonly principalNow: () => Promise<Principal>;
  readonly requestId: string;
  readonly ip: string;
  readonly rateLimit: RateLimit;
  readonly packs: Packs;
  readonly announce: Announce;
  readonly setCookie: (header: string) => void;
}

export interface Meta {
  readonly access: Access;
  /** Tries per person, or per address while nobody is signed in. */
  readonly limit?: Limit | undefined;
}

const MINUTE = 60_000;

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter: errorShape,
    sse: {
      ping: { enabled: true, intervalMs: 15_000 },
      // An event stream ends now and then and resumes: a cut nobody noticed cannot last.
      maxDurationMs: 10 * MINUTE,
      client: { reconnectAfterInactivityMs: 45_000 },
    },
  });

export const router = t.router;

/** The only way to make a procedure: it names who may call it, and tests read that from `meta`. */
export function procedure<A extends Access>(access: A, limit?: Limit) {
  return t.procedure
    .meta({ access, limit })
    .use(refusals)
    .use(({ ctx, path, next }) => {
      if (!ACCESS[access](ctx.principal, ctx.config)) throw new Refused(notAdmitted(ctx.principal, path));
      if (limit) refuseHaste(ctx, path, limit);
      return next({ ctx: { principal: ctx.principal as Admitted<A> } });
    });
}

const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  if (!refusalOf(result.error.cause)) return result;
  throw answerable(result.error.cause);
});

function notAdmitted(principal: Principal, path: string) {
  return principal.kind === 'anonymous'
    ? ({ refusal: 'signInNeeded' } as const)
    : ({ refusal: 'notPermitted', command: path, role: principal.role } as const);
}

function refuseHaste(ctx: Context, path: string, limit: Limit): void {
  const who = ctx.principal.kind === 'person' ? ctx.principal.id : ctx.ip;
  const retryAfterSeconds = ctx.rateLimit(`${path} ${who}`, limit);
  if (retryAfterSeconds > 0) throw new Refused({ refusal: 'tooOften', retryAfterSeconds });
}
