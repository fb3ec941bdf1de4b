import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { run } from '../db/work.ts';
import { procedure } from '../trpc.ts';
import { Subject } from './subject.ts';

/** What was written is sent or given up. */
export const discard = procedure('signedIn')
  .input(z.strictObject({ subject: Subject }))
  .mutation(async ({ ctx: { db, principal }, input: { subject } }) => {
    const { draft } = db.tables;
    const own = and(eq(draft.userId, principal.id), eq(draft.subject, subject));
    await db.write((tx) => run(tx.q.delete(draft).where(own)));
    return { subject };
  });
