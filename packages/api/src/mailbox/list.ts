import { desc } from 'drizzle-orm';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { procedure } from '../trpc.ts';

/** Everybody's mails can be read in a demo that nobody else reaches; everywhere else the router lacks this. */
export function demoMailbox(config: Config): typeof doors {
  return config.demoDoors ? doors : ({} as typeof doors);
}

/** The newest mails of the demo, whoever they went to. */
const list = procedure('demoOnly')
  .input(z.strictObject({ limit: z.int().min(1).max(100).default(50) }))
  .query(({ ctx: { db }, input }) => {
    const { mail } = db.tables;
    return db.readRows(db.read.select().from(mail).orderBy(desc(mail.createdAt), desc(mail.id)).limit(input.limit));
  });

const doors = { list };
