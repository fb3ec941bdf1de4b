import { asc, eq, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

const Input = z.strictObject({ text: z.string().trim().max(100) });
const SHOWN = 20;

/** Merchants whose name contains the text, or whose id it is: for choosing one in the filter. */
export const merchants = procedure('overseer')
  .input(Input)
  .query(({ ctx: { db }, input: { text } }) => {
    const { merchant } = db.tables;
    const { id, name } = merchant;
    const contains = sql`lower(${name}) like ${pattern(text)} escape '!'`;
    return db.readRows(
      db.read
        .select({ id, name })
        .from(merchant)
        .where(text === '' ? undefined : or(eq(id, text), contains))
        .orderBy(asc(name), asc(id))
        .limit(SHOWN),
    );
  });

function pattern(text: string): string {
  return `%${text.toLowerCase().replace(/[!%_]/g, (sign) => `!${sign}`)}%`;
}
