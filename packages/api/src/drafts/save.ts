import { and, eq, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import { forUpdate } from '../db/lock.ts';
import { row, run } from '../db/work.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { Subject } from './subject.ts';

export const MAX_DRAFTS = 200;
const BYTES = 64 * 1024;

const Body = z
  .json()
  .refine((body) => body !== null)
  .refine((body) => Buffer.byteLength(JSON.stringify(body)) <= BYTES);

/** The last one to save wins, from whichever device. */
export const save = procedure('signedIn', { max: 600, windowMs: 10 * 60_000 })
  .input(z.strictObject({ subject: Subject, body: Body }))
  .mutation(async ({ ctx: { db, clock, principal }, input: { subject, body } }) => {
    const updatedAt = clock.now();
    await db.write(function* (tx) {
      const { draft, user } = tx.tables;
      yield* row(forUpdate(tx.q.select({ id: user.id }).from(user).where(eq(user.id, principal.id))));
      const others = yield* row(
        tx.q
          .select({ drafts: sql<number>`count(*)`.mapWith(Number) })
          .from(draft)
          .where(and(eq(draft.userId, principal.id), ne(draft.subject, subject))),
      );
      if ((others?.drafts ?? 0) >= MAX_DRAFTS)
        throw new Refused({ refusal: 'tooMany', what: 'drafts', limit: MAX_DRAFTS });
      const target = [draft.userId, draft.subject];
      const written = { body, updatedAt };
      yield* run(
        tx.q
          .insert(draft)
          .values({ userId: principal.id, subject, ...written })
          .onConflictDoUpdate({ target, set: written }),
      );
    });
    return { updatedAt };
  });
