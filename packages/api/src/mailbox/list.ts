import { desc } from 'drizzle-orm';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** The newest mails of the demo, whoever they went to. */
export const list = procedure('demoOnly')
  .input(z.strictObject({ limit: z.int().min(1).max(100).default(50) }))
  .query(({ ctx: { db }, input }) => {
    const { mail } = db.tables;
    return db.readRows(db.read.select().from(mail).orderBy(desc(mail.createdAt), desc(mail.id)).limit(input.limit));
  });
