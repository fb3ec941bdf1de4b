import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';
import { heart } from './heart.ts';
import { httpCommands } from './http-commands.ts';
import { lists } from './lists.ts';
import { postgresCommands } from './postgres-commands.ts';
import { readiness } from './readiness.ts';
import { sqliteCommands } from './sqlite-commands.ts';

const packs = fileURLToPath(new URL('../packs', import.meta.url));

const GROUPS: Record<string, () => Promise<Figure[]>> = {
  heart,
  sqlite: () => sqliteCommands(packs),
  postgres: () => postgresCommands(packs),
  http: () => httpCommands(packs),
  lists,
  readiness,
};

/** Tells every figure, met or not; what a missed goal means is for people to decide. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
  const names = values.only === undefined ? Object.keys(GROUPS) : [values.only];
  const figures: Figure[] = [];
  for (const name of names) {
    const group = GROUPS[name];
    if (!group) throw new Error(`--only takes one of: ${Object.keys(GROUPS).join(', ')}`);
    const measured = await group();
    process.stdout.write(measured.map(lineOf).join(''));
    figures.push(...measured);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

function lineOf({ name, value, unit, limit, ratio, goal, met }: Figure): string {
  const beside = limit === null ? '' : `limit ${limit}, ratio ${ratio}`;
  const verdict = goal === 'told' ? '' : `${met ? 'met' : 'MISSED'} (${goal})`;
  return `${name.padEnd(58)} ${`${value} ${unit}`.padStart(12)}  ${beside.padEnd(26)} ${verdict}\n`;
}

await main();
