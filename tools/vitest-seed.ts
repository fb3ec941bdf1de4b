import { seedOfThisRun } from './seed.ts';

/** Prints the seed of the random tests once per run; set REDRESS_SEED to it to see the same run again. */
export function setup(): void {
  const chosen = !process.env['REDRESS_SEED'];
  const seed = seedOfThisRun();
  if (chosen) console.log(`REDRESS_SEED=${seed}`);
}
