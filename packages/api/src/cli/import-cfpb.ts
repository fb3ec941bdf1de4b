import type { Command } from 'commander';
import { readComplaint, type Complaint } from '../imports/cfpb-complaint.ts';
import { CFPB_TABLE } from '../imports/cfpb-columns.ts';
import { isFault, readTable } from '../imports/csv-table.ts';
import { importAction } from './import-action.ts';
import { recordComplaints, type Recording } from './record-complaints.ts';
import { runImport, type Read, type Summary, type Telling, type Watching } from './run-import.ts';

export function importCfpbCommand(parent: Command): void {
  parent
    .command('cfpb')
    .description('take in complaints of the US Consumer Complaint Database (CSV, 18 or 16 columns)')
    .argument('<file>')
    .option('--json', 'print the summary as JSON')
    .action((file: string, told: Telling) =>
      importAction(file, told, (house, watching) => importCfpb(house, file, watching)),
    );
}

export function importCfpb(house: Recording, file: string, watching: Watching): Promise<Summary> {
  return runImport({ file, items: complaintsIn(file), take: (some) => recordComplaints(house, some) }, watching);
}

async function* complaintsIn(file: string): AsyncGenerator<Read<Complaint>> {
  for await (const row of readTable(file, CFPB_TABLE)) {
    const { endByte } = row;
    const complaint = isFault(row) ? row : readComplaint(row);
    yield isFault(complaint) ? { faults: [complaint], endByte } : { item: complaint, endByte };
  }
}
