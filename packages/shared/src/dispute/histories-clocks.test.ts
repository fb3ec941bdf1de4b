import { expect, test } from 'vitest';
import { everyEnd, everyStep, NIGHTLY_TIMEOUT } from './testing/histories.ts';
import { clockProblems } from './testing/invariants-of-clocks.ts';
import { finished } from './testing/finish.ts';
import type { World } from './testing/walk.ts';

test(
  'at every step of a random history some clock runs, the clocks are those the facts tell, and a human can be had',
  () => expect(everyStep(clockProblems)).toBeNull(),
  NIGHTLY_TIMEOUT,
);

function unended(world: World): string[] {
  const { state, deadlines } = finished(world, 400).dispute;
  return state === 'archived' ? [] : [`ends in ${state} with ${deadlines.map(({ name }) => name).join(' ')}`];
}

test(
  'ringing every deadline archives any dispute, once people have done what no clock decides',
  () => expect(everyEnd(unended)).toBeNull(),
  NIGHTLY_TIMEOUT,
);
