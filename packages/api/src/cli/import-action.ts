import { access } from 'node:fs/promises';
import { untilInterrupted } from './interrupt.ts';
import { inHouse, type CliHouse } from './open-house.ts';
import { tell, type Summary, type Telling, type Watching } from './run-import.ts';

/** What both imports do around their work: watch it on standard error, end it by Ctrl-C, tell how it went. */
export async function importAction(
  file: string,
  told: Telling,
  work: (house: CliHouse, watching: Watching) => Promise<Summary>,
): Promise<void> {
  await access(file);
  const watching = { stream: process.stderr, signal: untilInterrupted() };
  process.exitCode = tell(await inHouse((house) => work(house, watching)), told, process.stdout);
}
