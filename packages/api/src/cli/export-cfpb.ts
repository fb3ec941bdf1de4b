import { and, asc, eq, gt, like, or, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { CFPB_COLUMNS, CFPB_DATES, DROPPED_COLUMNS, type CfpbColumn, type CfpbRow } from '../imports/cfpb-columns.ts';
import { CFPB_SOURCE } from '../imports/cfpb-complaint.ts';
import { isoDay } from '../imports/cfpb-date.ts';

const PAGE = 500;

/** The columns to give back: the two that are no longer published only where some row has them. */
export async function columnsToExport(db: Database): Promise<CfpbColumn[]> {
  const held = await Promise.all(DROPPED_COLUMNS.map((column) => isHeld(db, column)));
  const gone = DROPPED_COLUMNS.filter((_, index) => !held[index]) as CfpbColumn[];
  return CFPB_COLUMNS.filter((column) => !gone.includes(column));
}

/** The imported rows as they came, dates as ISO days; by date received, then id. */
export async function* exportCfpb(db: Database, columns: CfpbColumn[]): AsyncGenerator<string[]> {
  let after: { filedAt: number; id: string } | null = null;
  do {
    const page: Found[] = await readPage(db, after);
    for (const { row } of page) yield columns.map((column) => cell(row, column));
    after = page.length === PAGE ? page.at(-1)! : null;
  } while (after);
}

interface Found {
  id: string;
  filedAt: number;
  row: CfpbRow;
}

async function readPage(db: Database, after: { filedAt: number; id: string } | null): Promise<Found[]> {
  const { dispute, importedRow } = db.tables;
  const { id, filedAt } = dispute;
  const beyond = after && or(gt(filedAt, after.filedAt), and(eq(filedAt, after.filedAt), gt(id, after.id)));
  return db.readRows(
    db.read
      .select({ id, filedAt, row: importedRow.columns })
      .from(dispute)
      .innerJoin(importedRow, eq(importedRow.disputeId, id))
      .where(and(eq(dispute.origin, 'imported'), eq(importedRow.source, CFPB_SOURCE), beyond ?? undefined))
      .orderBy(asc(filedAt), asc(id))
      .limit(PAGE),
  );
}

function cell(row: CfpbRow, column: CfpbColumn): string {
  const written = row[column] ?? '';
  return CFPB_DATES.has(column) ? (isoDay(written) ?? written) : written;
}

/** A quote inside a cell is escaped in JSON, so only a column's name can stand between two plain ones. */
async function isHeld(db: Database, column: CfpbColumn): Promise<boolean> {
  const { importedRow } = db.tables;
  const text = sql`cast(${importedRow.columns} as text)`;
  const found = await db.readRows(
    db.read
      .select({ id: importedRow.disputeId })
      .from(importedRow)
      .where(and(eq(importedRow.source, CFPB_SOURCE), like(text, `%"${column}":%`)))
      .limit(1),
  );
  return found.length > 0;
}
