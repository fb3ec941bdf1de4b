import type { DisputeHouse } from '../disputes/house.ts';
import type { Config } from '../config.ts';
import { sweepFiles } from '../evidence/sweep-files.ts';
import { carryOutEffects, type Gateways } from './carry-out-effects.ts';
import { every, type Report } from './every.ts';
import { forgetKeys } from './forget-keys.ts';
import { ringDeadlines } from './ring-deadlines.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

type JobHouse = DisputeHouse & { readonly config: Config };

/** The duties of the house, each at its own pace. */
export function startJobs(house: JobHouse, gateways: Gateways, report: Report): { stop(): Promise<void> } {
  const running = [
    every(SECOND, async () => ringDeadlines(house, report), report),
    every(SECOND, async () => carryOutEffects(house, gateways, report), report),
    every(HOUR, () => forgetKeys(house), report),
    every(HOUR, () => sweep(house), report),
  ];
  return { stop: async () => void (await Promise.all(running.map((one) => one.stop()))) };
}

/** Hourly whatever it found: the rest waits for the next beat. */
async function sweep(house: JobHouse): Promise<number> {
  await sweepFiles(house);
  return 0;
}
