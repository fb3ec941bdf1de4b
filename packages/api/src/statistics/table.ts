import { TableInput } from '@redress/shared/statistics/filter';
import type { TablePage } from '@redress/shared/statistics/table';
import { procedure } from '../trpc.ts';
import { countOf } from './count.ts';
import { linesOf } from './lines.ts';

/** The disputes behind the figures, newest first. */
export const table = procedure('overseer')
  .input(TableInput)
  .query(async ({ ctx: { db, clock }, input }): Promise<TablePage> => {
    const asOf = clock.now();
    const [lines, total] = await Promise.all([linesOf(db, { ...input, asOf }), countOf(db, input.filter)]);
    return { ...lines, total, asOf };
  });
