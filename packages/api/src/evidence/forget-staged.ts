import { and, eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { row } from '../db/work.ts';
import type { Files } from '../gateways/files.ts';

/**
 * Removes a staged file, row first. What a crash leaves of it lies noted under `incoming`, and the sweep
 * finishes it. Answers whether there was one.
 */
export async function forgetStaged({ db, files }: { db: Database; files: Files }, id: string): Promise<boolean> {
  const { evidenceFile } = db.tables;
  await files.condemn(id);
  const staged = and(eq(evidenceFile.id, id), eq(evidenceFile.state, 'staged'));
  const gone = await db.write((tx) => row(tx.q.delete(evidenceFile).where(staged).returning({ id: evidenceFile.id })));
  if (gone === undefined && (await isKept(db, id))) await files.keep(id);
  else await files.erase(id);
  return gone !== undefined;
}

/** Attached in the meantime: from then on nobody removes it. */
export async function isKept({ readRows, read, tables: { evidenceFile } }: Database, id: string): Promise<boolean> {
  const found = await readRows(read.select({ id: evidenceFile.id }).from(evidenceFile).where(eq(evidenceFile.id, id)));
  return found.length > 0;
}
