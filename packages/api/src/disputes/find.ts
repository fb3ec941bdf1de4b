import { desc, eq, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { LIMITS } from '@redress/shared/limits';
import type { Database } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import type { Person } from '../principal.ts';
import { procedure } from '../trpc.ts';
import { NAMES_PIECE, searchPhrases } from './search-words.ts';

const Input = z.strictObject({ text: z.string().min(1).max(200), limit: z.int().min(1).max(LIMITS.page) });

/** Disputes that contain the words, newest first, within what this person may see. */
export const find = procedure('signedIn')
  .input(Input)
  .query(({ ctx: { db, principal }, input }) => {
    const phrases = searchPhrases(input.text);
    const { dispute, merchant } = db.tables;
    if (phrases.length === 0) return [];
    const { id, number, state, category, title, filedAt, outcome } = dispute;
    return db.readRows(
      db.read
        .select({ id, number, state, category, title, filedAt, outcome, merchantName: merchant.name })
        .from(dispute)
        .innerJoin(merchant, eq(merchant.id, dispute.merchantId))
        .where(sql`${dispute.id} in (${matching(db, phrases, principal)})`)
        .orderBy(desc(dispute.filedAt), desc(dispute.id))
        .limit(input.limit),
    );
  });

function namesOnly({ role, rights }: Person): boolean {
  return role === 'admin' && rights.length === 0;
}

/** Rights before the limit: what others may see must not push out what is one's own. */
function matching(db: Database, phrases: string[], principal: Person) {
  const { dispute } = db.tables;
  const own = within(db.tables, principal);
  const theirs = own ? sql`and s.dispute_id in (select ${dispute.id} from ${dispute} where ${own})` : sql``;
  const pieces = namesOnly(principal) ? sql`and s.piece = ${NAMES_PIECE}` : sql``;
  if (db.dialect === 'postgres') {
    const query = phrases.map((word) => `'${word.replaceAll("'", "''")}'`).join(' & ');
    return sql`select s.dispute_id from dispute_search s
      where s.words @@ to_tsquery('simple', ${query}) ${pieces} ${theirs} order by s.dispute_id desc limit 1000`;
  }
  const query = phrases.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ');
  return sql`select s.dispute_id from dispute_search_index i join dispute_search s on s.id = i.rowid
    where dispute_search_index match ${query} ${pieces} ${theirs} order by i.rowid desc limit 1000`;
}

/** A regulator finds no single dispute by its words; everybody else finds their own. */
function within({ dispute }: Tables, principal: Person) {
  const staff = principal.role === 'arbitrator' || principal.role === 'admin' || principal.rights.length > 0;
  if (staff) return undefined;
  const merchants = principal.merchantIds.map((id) => eq(dispute.merchantId, id));
  return principal.role === 'regulator' ? sql`false` : or(eq(dispute.buyerId, principal.id), ...merchants);
}
