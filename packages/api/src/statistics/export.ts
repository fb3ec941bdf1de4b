import type { DisputeFilter } from '@redress/shared/statistics/filter';
import type { DisputeLine } from '@redress/shared/statistics/table';
import type { Database } from '../db/database.ts';
import { linesOf } from './lines.ts';

const PAGE = 200;

/** Every dispute that matches, newest first, a page in memory at a time; `daysOpen` counts to `asOf`. */
export async function* exportDisputes(db: Database, filter: DisputeFilter, asOf: number): AsyncGenerator<DisputeLine> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof linesOf>> = await linesOf(db, { filter, after, limit: PAGE, asOf });
    yield* page.rows;
    after = page.next;
  } while (after !== null);
}
