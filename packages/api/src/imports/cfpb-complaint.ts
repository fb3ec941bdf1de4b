import { startOfDay } from '@redress/shared/calendar/days';
import { RecordCommand } from '@redress/shared/dispute/commands/filing';
import type { CommandOf } from '@redress/shared/dispute/commands';
import { CFPB_DATES, type CfpbColumn, type CfpbRow } from './cfpb-columns.ts';
import { isoDay } from './cfpb-date.ts';
import { outcomeOfResponse } from './cfpb-outcome.ts';
import { reasonOfIssue } from './cfpb-reason.ts';
import type { RowFault, TableRow } from './csv-table.ts';

export const CFPB_SOURCE = 'cfpb';
/** The Bureau and its calendar days are in Washington. */
export const CFPB_ZONE = 'America/New_York';
const LONGEST_FIELD = 1_000;

/** What a row says about a complaint, before anybody knows its merchant or its id here. */
export interface Complaint {
  line: number;
  company: string;
  record: Omit<CommandOf<'record'>, 'case'>;
  columns: CfpbRow;
}

const Recorded = RecordCommand.omit({ case: true });

export function readComplaint({ line, columns }: TableRow<CfpbColumn>): Complaint | RowFault {
  const cell = (name: CfpbColumn) => columns[name] ?? '';
  const fault = (column: CfpbColumn, reason: string): RowFault => ({ line, column, reason });
  const long = (Object.keys(columns) as CfpbColumn[]).find((name) => cell(name).length > longest(name));
  if (long) return fault(long, `is longer than ${longest(long)} characters`);
  const externalId = cell('Complaint ID').trim();
  if (externalId === '') return fault('Complaint ID', 'is empty');
  const company = cell('Company').trim();
  if (company === '') return fault('Company', 'is empty');
  const badDate = [...CFPB_DATES].find((name) => !(mayBeEmpty(name) && cell(name) === '') && !isoDay(cell(name)));
  if (badDate) return fault(badDate, `"${cell(badDate).slice(0, 40)}" is no date like 2020-03-18 or 2020/3/18`);
  const record = Recorded.parse({
    type: 'record',
    source: CFPB_SOURCE,
    externalId,
    filedAt: startOfDay(isoDay(cell('Date received'))!, CFPB_ZONE),
    reason: reasonOfIssue(cell('Issue')),
    outcome: outcomeOfResponse(cell('Company response to consumer')),
    outcomeWords: cell('Company response to consumer'),
    narrative: cell('Consumer complaint narrative'),
  });
  return { line, company, record, columns };
}

function longest(name: CfpbColumn): number {
  return LIMITS[name] ?? LONGEST_FIELD;
}

const LIMITS: Partial<Record<CfpbColumn, number>> = {
  'Complaint ID': 100,
  Company: 200,
  'Company response to consumer': 200,
  'Consumer complaint narrative': 100_000,
};

function mayBeEmpty(name: CfpbColumn): boolean {
  return name !== 'Date received';
}
