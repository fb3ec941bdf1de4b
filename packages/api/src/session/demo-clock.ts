import { z } from 'zod';
import { isMovable } from '../clock.ts';
import type { Config } from '../config.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';

/** The clock of the demo can be moved on, so that deadlines can be seen to ring; everywhere else the router lacks this. */
export function demoClock(config: Config): typeof doors {
  return config.demoDoors ? doors : ({} as typeof doors);
}

const HOUR = 3_600_000;

const clock = procedure('demoOnly').query(({ ctx }) => ({
  now: ctx.clock.now(),
  offsetMs: isMovable(ctx.clock) ? ctx.clock.offsetMs() : 0,
}));

const moveClock = procedure('demoOnly')
  .input(
    z.strictObject({
      hours: z
        .int()
        .min(1)
        .max(24 * 400),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    if (!isMovable(ctx.clock)) throw new Refused({ refusal: 'notFound' });
    await ctx.clock.moveBy(input.hours * HOUR);
    return { now: ctx.clock.now(), offsetMs: ctx.clock.offsetMs() };
  });

const doors = { clock, moveClock };
