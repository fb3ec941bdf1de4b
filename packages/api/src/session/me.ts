import { isMovable } from '../clock.ts';
import { procedure } from '../trpc.ts';

/** Who is signed in, and what the house looks like from there. */
export const me = procedure('anyone').query(({ ctx: { principal, config, clock } }) => ({
  person: principal.kind === 'person' ? principal : null,
  demo: config.demo,
  demoDoors: config.demoDoors,
  now: clock.now(),
  clockOffsetMs: isMovable(clock) ? clock.offsetMs() : 0,
}));
