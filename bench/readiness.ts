import { rmSync } from 'node:fs';
import { below, median, told, type Figure } from './figure.ts';
import { spawnServer } from './spawned.ts';
import { temporaryFolder } from './temporary.ts';

const ROUNDS = 5;

/** A server that is built, migrated and seeded: from the start of its process until it can keep what people send. */
export async function readiness(): Promise<Figure[]> {
  const directory = temporaryFolder();
  const env = { REDRESS_DATA: directory };
  // The first start migrates and seeds.
  await (await spawnServer('packages/api/src/main.ts', env)).stop();
  const starts = [];
  for (let round = 0; round < ROUNDS; round++) {
    const empty = await spawnServer('bench/empty-server.ts');
    await empty.stop();
    const ours = await spawnServer('packages/api/src/main.ts', env);
    starts.push({ emptyMs: empty.readyMs, readyMs: ours.readyMs, memoryMb: ours.memoryMb() });
    await ours.stop();
  }
  rmSync(directory, { recursive: true });
  return [
    below('ready after the process starts', 'ms', median(starts.map((one) => one.readyMs)), 2000),
    told('… a bare tRPC server with the same contracts', 'ms', median(starts.map((one) => one.emptyMs))),
    told('memory when ready', 'MB', median(starts.map((one) => one.memoryMb))),
  ];
}
