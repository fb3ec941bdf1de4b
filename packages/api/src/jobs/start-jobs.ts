import type { DisputeHouse } from '../disputes/house.ts';
import { carryOutEffects, type Gateways } from './carry-out-effects.ts';
import { every, type Report } from './every.ts';
import { forgetKeys } from './forget-keys.ts';
import { ringDeadlines } from './ring-deadlines.ts';

const SECOND = 1000;

/** The duties of the house, each at its own pace; a command that left an effect need not wait for the beat. */
export function startJobs(house: DisputeHouse, gateways: Gateways, report: Report): { stop(): Promise<void> } {
  const running = [
    every(SECOND, async () => ringDeadlines(house, report), report),
    every(SECOND, async () => carryOutEffects(house, gateways, report), report),
    every(3600 * SECOND, async () => forgetKeys(house), report),
  ];
  return { stop: async () => void (await Promise.all(running.map((one) => one.stop()))) };
}
