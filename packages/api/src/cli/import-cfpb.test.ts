import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { count, eq } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startOfDay } from '@redress/shared/calendar/days';
import { realClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { CFPB_COLUMNS, CFPB_DATES, CFPB_TABLE, type CfpbColumn } from '../imports/cfpb-columns.ts';
import { isoDay } from '../imports/cfpb-date.ts';
import { loadPacks } from '../packs.ts';
import { writeCfpb } from './export-disputes.ts';
import { importCfpb } from './import-cfpb.ts';
import { tell } from './run-import.ts';

const FILE = fileURLToPath(new URL('../../fixtures/cfpb-60.csv', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'redress-cfpb-'));
const packs = loadPacks(readConfig({ REDRESS_DATA: directory }).packsPath);
afterAll(() => rmSync(directory, { recursive: true }));

type Row = Record<CfpbColumn, string>;
const rowsIn = (csv: string): Row[] => parse(csv, { columns: true });
const ORIGINAL = rowsIn(readFileSync(FILE, 'utf8'));

describe.each(dialects)('on %s', (dialect) => {
  let db: TestDatabase;
  beforeEach(async () => void (db = await openTestDatabase(dialect)));
  afterEach(() => db.close());

  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const take = (file = FILE, signal = new AbortController().signal) =>
    importCfpb({ db, clock: realClock, packs }, file, { stream: nowhere(), signal });
  const written = async () => {
    const stream = new PassThrough();
    const [csv] = await Promise.all([text(stream), writeCfpb(db, stream)]);
    return csv;
  };
  const save = (content: string) => {
    const path = join(directory, `${dialect}.csv`);
    writeFileSync(path, content);
    return path;
  };

  const howMany = async (table: SQLiteTable) => (await db.read.select({ n: count() }).from(table))[0]!.n;
  const recorded = (externalId: string) =>
    db.read.select().from(db.tables.dispute).where(eq(db.tables.dispute.externalId, externalId));

  test('every row becomes a dispute that ended elsewhere, with no clock and nothing to do', async () => {
    expect(await take()).toMatchObject({ counts: { recorded: 60 }, refused: 0, stopped: false });
    const { dispute, disputeFact, importedRow, deadline, effect } = db.tables;
    const found = await Promise.all([dispute, disputeFact, importedRow, deadline, effect].map(howMany));
    expect(found).toEqual([60, 60, 60, 0, 0]);
  });

  test('a dispute keeps its date, its merchant, its outcome and its words', async () => {
    await take();
    const monetary = ORIGINAL.find((row) => row['Company response to consumer'] === 'Closed with monetary relief')!;
    const [row] = await recorded(monetary['Complaint ID']);
    const day = startOfDay(isoDay(monetary['Date received'])!, 'America/New_York');
    expect(row).toMatchObject({
      origin: 'imported',
      state: 'archived',
      outcome: 'settled',
      filedAt: day,
      buyerId: null,
    });
    const [merchant] = await db.read
      .select()
      .from(db.tables.merchant)
      .where(eq(db.tables.merchant.id, row!.merchantId));
    expect(merchant!.name).toBe(monetary.Company);
    const [open] = await recorded(
      ORIGINAL.find((one) => one['Company response to consumer'] === 'In progress')!['Complaint ID'],
    );
    expect(open!.outcome).toBeNull();
    const words = await db.read.select({ body: db.tables.disputeText.body }).from(db.tables.disputeText);
    const narratives = ORIGINAL.flatMap((one) => one['Consumer complaint narrative'] || []);
    expect(words.map(({ body }) => body).toSorted()).toEqual(narratives.toSorted());
  });

  test('the same columns come back, equal field by field, dates as ISO days', async () => {
    await take();
    const back = rowsIn(await written());
    const byId = new Map(back.map((row) => [row['Complaint ID'], row]));
    expect(Object.keys(back[0]!)).toEqual(Object.keys(ORIGINAL[0]!));
    expect(ORIGINAL.map((row) => byId.get(row['Complaint ID']))).toEqual(ORIGINAL.map(withIsoDates));
    const days = back.map((row) => row['Date received']);
    expect(days).toEqual(days.toSorted());
  });

  test('a second run skips what is there, also what stands twice in the file', async () => {
    await take();
    const again = save(
      `${readFileSync(FILE, 'utf8')}${csvOf([{ 'Complaint ID': '1' }, { 'Complaint ID': '1' }], false)}`,
    );
    expect(await take(again)).toMatchObject({ counts: { skipped: 61, recorded: 1 }, refused: 0 });
    expect(await howMany(db.tables.dispute)).toBe(61);
  });

  test('a bad row is told with its line and reason and costs nothing else', async () => {
    const rows = [{ 'Complaint ID': '1' }, { 'Complaint ID': '2', 'Date received': 'soon' }, { 'Complaint ID': '3' }];
    const summary = await take(save(`${csvOf(rows)}too,short\r\n${csvOf([{ 'Complaint ID': '4' }], false)}`));
    expect(summary).toMatchObject({ counts: { recorded: 3 }, refused: 2 });
    expect(summary.faults).toEqual([
      { line: 3, column: 'Date received', reason: '"soon" is no date like 2020-03-18 or 2020/3/18' },
      { line: 5, column: null, reason: 'has 2 columns, the header 18' },
    ]);
    expect(tell(summary, {}, nowhere())).toBe(1);
  });

  test('stopped between two commits, the next run goes on where it was', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      'Complaint ID': `${index}`,
      'Date received': index === 100 ? '' : '2020/1/2',
    }));
    const file = save(csvOf(rows));
    const controller = new AbortController();
    const stopsAtTheFirstFault = new Writable({ write: () => controller.abort() });
    const first = await importCfpb({ db, clock: realClock, packs }, file, {
      stream: stopsAtTheFirstFault,
      signal: controller.signal,
    });
    expect(first).toMatchObject({ counts: { recorded: 64 }, refused: 1, stopped: true });
    expect(tell(first, {}, nowhere())).toBe(130);
    expect(await take(file)).toMatchObject({ counts: { skipped: 64, recorded: 135 }, refused: 1, stopped: false });
  });

  test('an extract of 16 columns comes back with 16', async () => {
    const columns = CFPB_TABLE.required;
    await take(save(csvOf([{ 'Complaint ID': '1' }], true, columns)));
    const [back] = rowsIn(await written());
    expect(Object.keys(back!)).toEqual(columns);
  });

  test('a file under another header is refused whole', async () => {
    await expect(take(save(csvOf([{}], true, CFPB_TABLE.required.slice(1))))).rejects.toThrow(
      '"Date received" is missing',
    );
    expect(await howMany(db.tables.dispute)).toBe(0);
  });
});

function csvOf(rows: Partial<Row>[], header = true, columns: readonly CfpbColumn[] = CFPB_COLUMNS): string {
  const full = rows.map((row) => ({ ...ORIGINAL[0]!, ...row }));
  return stringify(full, { header, columns: [...columns], record_delimiter: '\r\n' });
}

function withIsoDates(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [
      column,
      CFPB_DATES.has(column as CfpbColumn) ? (isoDay(cell) ?? cell) : cell,
    ]),
  ) as Row;
}
