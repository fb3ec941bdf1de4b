import { statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../db/database.ts';
import { run } from '../db/work.ts';
import { refusalOf } from '../refused.ts';

/** Ends quietly when all is well, or says in one word what is not. */
export type Check = () => Promise<string | undefined>;

const LOW_DISK_BYTES = 64 * 1024 * 1024;

/** /healthz: the process answers. /readyz: it can also keep what people send. */
export function answerProbes(server: FastifyInstance, checks: readonly Check[]): void {
  server.get('/healthz', () => ({ alive: true }));
  server.get('/readyz', async (request, reply) => {
    for (const check of checks) {
      const reason = await check().catch((error: unknown) => {
        request.log.error({ err: error }, 'not ready');
        return refusalOf(error)?.refusal ?? 'internal';
      });
      if (reason !== undefined) return reply.code(503).send({ ready: false, reason });
    }
    return { ready: true };
  });
}

export function databaseCheck(db: Database): Check {
  const { meta } = db.tables;
  return async () => {
    const value = String(Date.now());
    await db.write((tx) =>
      run(
        tx.q
          .insert(meta)
          .values({ key: 'lastProbeAt', value })
          .onConflictDoUpdate({ target: meta.key, set: { value } }),
      ),
    );
    return undefined;
  };
}

export function diskCheck(directory: string): Check {
  return async () => {
    const { bavail, bsize } = await statfs(directory);
    return bavail * bsize < LOW_DISK_BYTES ? 'diskLow' : undefined;
  };
}
