import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import { stringify } from 'csv-stringify';
import type { Database } from '../db/database.ts';
import { columnsToExport, exportCfpb } from './export-cfpb.ts';
import { inHouse } from './open-house.ts';

type Format = 'cfpb-csv';

export function exportDisputesCommand(parent: Command): void {
  parent
    .command('disputes')
    .description('write disputes to a file or to standard output')
    .addOption(new Option('--format <format>', 'what to write').choices(['cfpb-csv']).makeOptionMandatory())
    .option('--out <file>', 'where to write; standard output when left out')
    .action(async ({ out }: { format: Format; out?: string }) => {
      const target = out === undefined ? process.stdout : createWriteStream(out);
      await inHouse(({ db }) => writeCfpb(db, target));
    });
}

/** Streams the CSV; cells are written as they are, also those that a spreadsheet would take for formulas. */
export async function writeCfpb(db: Database, target: NodeJS.WritableStream): Promise<void> {
  const columns = await columnsToExport(db);
  const csv = stringify({ header: true, columns, quoted_match: /[\r\n]/, record_delimiter: '\r\n' });
  await pipeline(Readable.from(exportCfpb(db, columns)), csv, target);
}
