export interface Limit {
  readonly max: number;
  readonly windowMs: number;
}
/** Seconds to wait before the next try under this key, 0 when it may go on. */
export type RateLimit = (key: string, limit: Limit) => number;

const KEYS = 100_000;

/** One number per key (the generic cell rate algorithm); kept in memory, since a restart is no way in. */
export function rateLimit(now: () => number): RateLimit {
  const nextFree = new Map<string, number>();
  return (key, { max, windowMs }) => {
    const interval = windowMs / max;
    const free = Math.max(now(), nextFree.get(key) ?? 0);
    const wait = free - (max - 1) * interval - now();
    if (wait > 0) return Math.ceil(wait / 1000);
    nextFree.delete(key);
    if (nextFree.size >= KEYS) forgetOldest(nextFree);
    nextFree.set(key, free + interval);
    return 0;
  };
}

function forgetOldest(keys: Map<string, number>): void {
  for (const key of keys.keys()) {
    keys.delete(key);
    if (keys.size < KEYS * 0.9) return;
  }
}
