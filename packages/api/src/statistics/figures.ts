import { DisputeFilter } from '@redress/shared/statistics/filter';
import type { Figures } from '@redress/shared/statistics/figures';
import type { Outcome } from '@redress/shared/vocabulary/outcome';
import { procedure } from '../trpc.ts';
import { cubeOf, isOver, phasesIn, sharesBy, spanOf } from './cube.ts';
import { moneyOf } from './money.ts';
import { monthsOf } from './months.ts';
import { endings, timesTo } from './times.ts';

/** What a regulator sees first. Exact, save that the times are those of the newest 10,000 that got there. */
export const figures = procedure('overseer')
  .input(DisputeFilter)
  .query(async ({ ctx: { db, clock }, input: filter }): Promise<Figures> => {
    const cube = await cubeOf(db, filter);
    const [byMonth, money, answer, ruling, ending] = await Promise.all([
      monthsOf(db, filter, spanOf(cube)),
      moneyOf(db, filter, cube),
      timesTo(db, filter, 'answer'),
      timesTo(db, filter, 'ruling'),
      endings(db, filter),
    ]);
    return {
      asOf: clock.now(),
      ...phasesIn(cube),
      byState: sharesBy(cube, ({ state }) => state),
      byCategory: sharesBy(cube, ({ category }) => category),
      byOutcome: sharesBy(cube.filter(isOver), ({ outcome }) => outcome as Outcome | null),
      byMonth,
      money,
      answer,
      ruling,
      ending,
    };
  });
