import { statfs } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Database } from '../db/database.ts';
import { run } from '../db/work.ts';
import { refusalOf } from '../refused.ts';

/** Ends quietly when all is well, or says in one word what is not. */
export type Check = () => Promise<string | undefined>;

const SHARED_MS = 500;
const LOW_DISK_BYTES = 64 * 1024 * 1024;

/** /healthz: the process answers. /readyz: it can also keep what people send. */
export function answerProbes(server: FastifyInstance, checks: readonly Check[]): void {
  let shared: { readonly at: number; readonly reason: Promise<string | undefined> } | undefined;
  server.get('/healthz', () => ({ alive: true }));
  server.get('/readyz', async (request, reply) => {
    // Anybody may ask, and a probe writes: many askers share one answer.
    if (!shared || performance.now() - shared.at > SHARED_MS)
      shared = { at: performance.now(), reason: firstReason(checks, request.log) };
    const reason = await shared.reason;
    return reason === undefined ? { ready: true } : reply.code(503).send({ ready: false, reason });
  });
}

async function firstReason(checks: readonly Check[], log: FastifyBaseLogger): Promise<string | undefined> {
  try {
    for (const check of checks) {
      const reason = await check();
      if (reason !== undefined) return reason;
    }
    return undefined;
  } catch (error) {
    log.error({ err: error }, 'not ready');
    return refusalOf(error)?.refusal ?? 'internal';
  }
}

const PROBE = { key: 'probe', value: 'room '.repeat(3000) };

/** A row of some pages is really written: a full disk still reads, and changes what it has room for already. */
export function databaseCheck(db: Database): Check {
  const { meta } = db.tables;
  return async () => {
    await db.write(function* (tx) {
      yield* run(tx.q.insert(meta).values(PROBE).onConflictDoNothing());
      yield* run(tx.q.delete(meta).where(eq(meta.key, PROBE.key)));
    });
    return undefined;
  };
}

export function diskCheck(directory: string): Check {
  return async () => {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize < LOW_DISK_BYTES ? 'diskLow' : undefined;
  };
}
