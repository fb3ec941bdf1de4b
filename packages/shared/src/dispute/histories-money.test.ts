import { expect, test } from 'vitest';
import { everyEnd, everyStep, NIGHTLY_TIMEOUT } from './testing/histories.ts';
import { moneyProblems } from './testing/invariants-of-money.ts';
import { finished } from './testing/finish.ts';

test(
  'at no step of a random history is more refunded or promised than was paid, or more compensated than the rules allow',
  () => expect(everyStep(moneyProblems)).toBeNull(),
  NIGHTLY_TIMEOUT,
);

test(
  'however a random history goes on, at its end nothing is held and every refund is written on its items',
  () => expect(everyEnd((world) => moneyProblems(finished(world, 400)))).toBeNull(),
  NIGHTLY_TIMEOUT,
);
