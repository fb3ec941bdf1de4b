import { eq } from 'drizzle-orm';
import type { Database } from './db/database.ts';
import { run } from './db/work.ts';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** For demo and tests: runs on from where it was moved to, also after a restart. */
export interface MovableClock extends Clock {
  offsetMs(): number;
  moveBy(ms: number): Promise<void>;
}

export const realClock: Clock = { now: Date.now };

const KEY = 'clockOffsetMs';

export async function movableClock(db: Database): Promise<MovableClock> {
  const { meta } = db.tables;
  const [kept] = await db.read.select().from(meta).where(eq(meta.key, KEY));
  let offset = Number(kept?.value ?? 0);
  return {
    now: () => Date.now() + offset,
    offsetMs: () => offset,
    async moveBy(ms) {
      const moved = String(offset + ms);
      await db.write((tx) =>
        run(
          tx.q
            .insert(meta)
            .values({ key: KEY, value: moved })
            .onConflictDoUpdate({ target: meta.key, set: { value: moved } }),
        ),
      );
      offset += ms;
    },
  };
}

export function isMovable(clock: Clock): clock is MovableClock {
  return 'moveBy' in clock;
}
