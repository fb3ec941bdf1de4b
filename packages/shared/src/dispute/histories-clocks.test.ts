import { test } from 'vitest';
import { everyEnd, everyStep, NIGHTLY_TIMEOUT } from './testing/histories.ts';
import { clockProblems } from './testing/invariants-of-clocks.ts';
import { finished } from './testing/finish.ts';

test(
  'at every step of a random history some clock runs, the clocks are those the facts tell, and a human can be had',
  () => everyStep(clockProblems),
  NIGHTLY_TIMEOUT,
);

test(
  'ringing every deadline archives any dispute, once people have done what no clock decides',
  () =>
    everyEnd((world) => {
      const { state, deadlines } = finished(world, 400).dispute;
      return state === 'archived' ? [] : [`ends in ${state} with ${deadlines.map(({ name }) => name).join(' ')}`];
    }),
  NIGHTLY_TIMEOUT,
);
