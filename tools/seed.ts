import { randomInt } from 'node:crypto';

/** `$REDRESS_SEED` if set, else a new one that every test process of this run inherits. */
export function seedOfThisRun(): number {
  const given = process.env['REDRESS_SEED'];
  const seed = given ? Number(given) : randomInt(2 ** 31 - 1);
  if (!Number.isSafeInteger(seed)) throw new Error(`REDRESS_SEED must be a whole number, not ${given}`);
  process.env['REDRESS_SEED'] = String(seed);
  return seed;
}
