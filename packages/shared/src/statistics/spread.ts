import { COUNTED_TO } from './filter.ts';
import type { Spread } from './figures.ts';

/** Of the first `COUNTED_TO` times given; the caller asks for one more to learn whether there are more. */
export function spreadOf(times: readonly number[]): Spread {
  const counted = times.slice(0, COUNTED_TO).sort((a, b) => a - b);
  return {
    of: { value: counted.length, more: times.length > COUNTED_TO },
    medianMs: atRank(counted, 0.5),
    p90Ms: atRank(counted, 0.9),
  };
}

function atRank(sorted: readonly number[], share: number): number | null {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? null;
}
