import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DisputeFilter } from '@redress/shared/statistics/filter';
import { Option, type Command } from 'commander';
import { stringify } from 'csv-stringify';
import type { Database } from '../db/database.ts';
import { csvOf } from '../statistics/csv.ts';
import { CliError } from './exit-codes.ts';
import { columnsToExport, exportCfpb } from './export-cfpb.ts';
import { inExistingHouse } from './open-house.ts';

interface Told {
  format: 'csv' | 'cfpb-csv';
  out?: string;
  [filter: string]: string | undefined;
}

export function exportDisputesCommand(parent: Command): void {
  const command = parent
    .command('disputes')
    .description('write disputes to a file or to standard output')
    .addOption(new Option('--format <format>', 'what to write').choices(['csv', 'cfpb-csv']).makeOptionMandatory())
    .option('--out <file>', 'where to write; standard output when left out');
  for (const [name, says] of Object.entries(FILTERS)) command.option(`--${dashed(name)} <value>`, `csv: ${says}`);
  command.action(async ({ format, out, ...filter }: Told) => {
    const wanted = filterOf(format, filter);
    const target = out === undefined ? process.stdout : createWriteStream(out);
    await inExistingHouse(({ db, clock }) =>
      wanted ? pipeline(csvOf(db, wanted, clock.now()), target) : writeCfpb(db, target),
    );
  });
}

/** Streams the CSV; cells are written as they are, also those that a spreadsheet would take for formulas. */
export async function writeCfpb(db: Database, target: NodeJS.WritableStream): Promise<void> {
  const columns = await columnsToExport(db);
  const csv = stringify({ header: true, columns, quoted_match: /[\r\n]/, record_delimiter: '\r\n' });
  await pipeline(Readable.from(exportCfpb(db, columns)), csv, target);
}

const FILTERS = {
  from: 'filed on this day or later',
  to: 'filed on this day or earlier',
  zone: 'whose days and times these are',
  state: 'in this state',
  phase: 'open or over',
  category: 'of this reason',
  outcome: 'that ended so',
  merchantId: 'with this merchant',
  origin: 'that came so: buyer, staff or imported',
  currency: 'in this currency',
  has: 'with an answer, a ruling, a refund or an ending',
} as const satisfies Record<keyof DisputeFilter, string>;

function filterOf(format: Told['format'], given: Record<string, string | undefined>): DisputeFilter | null {
  if (format === 'cfpb-csv') {
    const [first] = Object.keys(given);
    if (first)
      throw new CliError(`--${dashed(first)} goes with --format csv; cfpb-csv gives back everything imported.`);
    return null;
  }
  const read = DisputeFilter.safeParse(given);
  if (read.success) return read.data;
  throw new CliError(
    read.error.issues.map(({ path, message }) => `--${dashed(String(path[0]))}: ${message}`).join('\n'),
  );
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
