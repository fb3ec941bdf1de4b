import type { Command } from 'commander';
import { readComplaint, type Complaint } from '../imports/cfpb-complaint.ts';
import { CFPB_TABLE } from '../imports/cfpb-columns.ts';
import { isFault, readTable } from '../imports/csv-table.ts';
import { inHouse } from './open-house.ts';
import { recordComplaints, type Recording } from './record-complaints.ts';
import { runImport, tell, type Read, type Summary, type Telling, type Watching } from './run-import.ts';
import { untilInterrupted } from './interrupt.ts';

export function importCfpbCommand(parent: Command): void {
  parent
    .command('cfpb')
    .description('take in complaints of the US Consumer Complaint Database (CSV, 18 or 16 columns)')
    .argument('<file>')
    .option('--json', 'print the summary as JSON')
    .action(async (file: string, told: Telling) => {
      const watching = { stream: process.stderr, signal: untilInterrupted() };
      process.exitCode = tell(await inHouse((house) => importCfpb(house, file, watching)), told, process.stdout);
    });
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
