import { and, eq, sql } from 'drizzle-orm';
import type { Database, Reader, Tx } from '../db/database.ts';
import { forUpdate } from '../db/lock.ts';
import type { Tables } from '../db/tables.ts';
import { row, run, type Work } from '../db/work.ts';
import { fileRefused, STAGED } from './file-refused.ts';

export type EvidenceRow = Tables['evidenceFile']['$inferInsert'];

/** Asked before a file travels, so that nobody uploads in vain. */
export async function refuseOverQuota({ read, tables, readRows }: Database, person: string): Promise<void> {
  const [held] = await readRows(stagedBy(read, tables, person));
  if (held !== undefined && held.files >= STAGED.files) throw fileRefused('quota');
}

/** Keeps a row while its person stays within the quota; uploads of one person at once are counted one by one. */
export function* stage(tx: Tx, file: EvidenceRow): Work<void> {
  const { user, evidenceFile } = tx.tables;
  yield* row(forUpdate(tx.q.select({ id: user.id }).from(user).where(eq(user.id, file.uploadedBy))));
  const held = yield* row(stagedBy(tx.q, tx.tables, file.uploadedBy));
  const { files = 0, bytes = 0 } = held ?? {};
  if (files >= STAGED.files || bytes + file.size > STAGED.bytes) throw fileRefused('quota');
  yield* run(tx.q.insert(evidenceFile).values(file));
}

function stagedBy(q: Reader, { evidenceFile }: Tables, person: string) {
  const { size, state, uploadedBy } = evidenceFile;
  return (
    q
      .select({
        files: sql<number>`count(*)`.mapWith(Number),
        bytes: sql<number>`coalesce(sum(${size}), 0)`.mapWith(Number),
      })
      .from(evidenceFile)
      // As a literal, or SQLite would not use the index of staged files.
      .where(and(eq(uploadedBy, person), sql`${state} = 'staged'`))
  );
}
