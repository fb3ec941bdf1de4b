import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { DisputeFilter } from '@redress/shared/statistics/filter';
import type { Database } from '../db/database.ts';
import { csvCells, csvColumns } from './csv-columns.ts';
import { exportDisputes } from './export.ts';

/** The rows of the table as CSV, written as fast as they are taken. A cell that a spreadsheet would run is disarmed. */
export function csvOf(db: Database, filter: DisputeFilter, asOf: number): Readable {
  const columns = csvColumns(filter.zone, asOf);
  const csv = stringify({ bom: true, header: true, escape_formulas: true, columns });
  // A failure half-way destroys both ends, so that nobody takes a part for the whole.
  return pipeline(Readable.from(cells(db, filter, asOf)), csv, () => undefined);
}

async function* cells(db: Database, filter: DisputeFilter, asOf: number) {
  const toCells = csvCells(filter.zone);
  for await (const line of exportDisputes(db, filter, asOf)) yield toCells(line);
}
