import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { Subject } from './subject.ts';

/** What the person was writing, on whatever device. */
export const get = procedure('signedIn')
  .input(z.strictObject({ subject: Subject }))
  .query(async ({ ctx: { db, principal }, input: { subject } }) => {
    const { draft } = db.tables;
    const own = and(eq(draft.userId, sql.placeholder('userId')), eq(draft.subject, sql.placeholder('subject')));
    const [found] = await db.readPrepared(
      'draft.get',
      (q) => q.select({ body: draft.body, updatedAt: draft.updatedAt }).from(draft).where(own),
      { userId: principal.id, subject },
    );
    return found ?? null;
  });
