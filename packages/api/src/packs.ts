import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPack, type PackProblem } from '@redress/shared/policy/check';
import type { Pack, PackRef, Rules } from '@redress/shared/policy/pack';

export interface Packs {
  /** What new disputes are filed under. */
  readonly current: Pack;
  find(ref: PackRef): Pack | undefined;
  /** Throws for a version that is not there: a dispute never runs under other rules than its own. */
  rulesOf(pins: { rules: PackRef; procedure: PackRef }): Rules;
  knows(ref: PackRef): boolean;
}

/** A pack that cannot be used; the message names table and row. */
export class PackError extends Error {}

const DEFAULT = 'basic';
const TABLES = ['categories', 'remedies', 'clocks', 'suspensions', 'procedure'];

/** Reads every pack below the folder, one table a file, and checks it before anything runs under it. */
export function loadPacks(directory: string): Packs {
  const packs = new Map(
    readdirSync(directory)
      .map((name) => readPack(join(directory, name)))
      .map(named),
  );
  const current = [...packs.values()].findLast((pack) => pack.id === DEFAULT);
  if (!current) throw new PackError(`No pack "${DEFAULT}" in ${directory}. Put packs/${DEFAULT} back and start again.`);
  const find = (ref: PackRef) => packs.get(`${ref.id}@${ref.version}`);
  const known = (ref: PackRef): Pack => {
    const pack = find(ref);
    if (!pack)
      throw new PackError(`The pack ${ref.id}@${ref.version} is not in ${directory}; disputes filed under it wait.`);
    return pack;
  };
  return {
    current,
    find,
    rulesOf: ({ rules, procedure }) => ({ rules: known(rules), procedure: known(procedure) }),
    knows: ({ id, version }) => packs.has(`${id}@${version}`),
  };
}

export function readPack(directory: string): Pack {
  const read = (table: string): unknown => JSON.parse(readFileSync(join(directory, `${table}.json`), 'utf8'));
  const tables = Object.fromEntries(TABLES.map((table) => [table, read(table)]));
  const checked = checkPack({ ...(read('pack') as object), ...tables });
  if ('problems' in checked) throw new PackError(checked.problems.map((one) => sentence(directory, one)).join('\n'));
  return checked.pack;
}

function named(pack: Pack): [string, Pack] {
  return [`${pack.id}@${pack.version}`, pack];
}

function sentence(directory: string, { table, row, problem }: PackProblem): string {
  return `${join(directory, `${table}.json`)}, row ${row}: ${problem}`;
}
