import { array, check, defaultReportMessage, nat, property } from 'fast-check';
import { randomWorld, step, type World } from './walk.ts';

const NIGHTLY = process.env['REDRESS_NIGHTLY'] === '1';
/** Long runs take their number from the whole test run. */
const RUNS = NIGHTLY ? {} : { numRuns: 200 };
export const NIGHTLY_TIMEOUT = NIGHTLY ? 3_600_000 : 60_000;

/** Walks random histories of up to 60 steps; `look` says what is wrong after each step. The shortest one found, or null. */
export function everyStep(look: (world: World) => string[]): string | null {
  return walk((world, seeds) => {
    let now = world;
    expectNothing(look(now), now);
    for (const seed of seeds) {
      now = step(now, seed);
      expectNothing(look(now), now);
    }
  });
}

/** Walks random histories and looks at what they end in. */
export function everyEnd(look: (world: World) => string[]): string | null {
  return walk((world, seeds) => {
    const end = seeds.reduce(step, world);
    expectNothing(look(end), end);
  });
}

function walk(goesWell: (world: World, seeds: number[]) => void): string | null {
  const steps = array(nat({ max: 2 ** 31 - 1 }), { maxLength: 60, size: 'max' });
  const histories = property(nat({ max: 2 ** 31 - 1 }), steps, (seed, seeds) => goesWell(randomWorld(seed), seeds));
  return defaultReportMessage(check(histories, RUNS)) ?? null;
}

function expectNothing(problems: string[], { facts }: World): void {
  if (problems.length === 0) return;
  const told = facts.map(({ type, lead }) => (lead ? `${type} → ${lead}` : type)).join(', ');
  throw new Error(`${problems.join('; ')}\nafter ${told}`);
}
