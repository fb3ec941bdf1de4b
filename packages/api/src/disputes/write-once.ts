import type { Database, Tx } from '../db/database.ts';
import { uniqueViolation } from '../db/errors.ts';
import type { Work } from '../db/work.ts';

/** Of two commands sent under one key at one moment the second was a copy. */
export class Twin extends Error {}

/** Twins race only until the first is kept: then the second starts anew, finds what was done and answers it. */
export async function writeOnce<Result>(db: Database, work: (tx: Tx) => Work<Result>): Promise<Result> {
  try {
    return await db.write(work);
  } catch (error) {
    if (!isTwin(error)) throw error;
    return db.write(work);
  }
}

function isTwin(error: unknown): boolean {
  const columns = uniqueViolation(error)?.columns ?? [];
  return error instanceof Twin || (columns.includes('actor_id') && columns.includes('key'));
}
