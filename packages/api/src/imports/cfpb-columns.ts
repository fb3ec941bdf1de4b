import type { Columns } from './csv-table.ts';

/** The columns of the Consumer Complaint Database in the order they are published. */
export const CFPB_COLUMNS = [
  'Date received',
  'Product',
  'Sub-product',
  'Issue',
  'Sub-issue',
  'Consumer complaint narrative',
  'Company public response',
  'Company',
  'State',
  'ZIP code',
  'Tags',
  'Consumer consent provided?',
  'Submitted via',
  'Date sent to company',
  'Company response to consumer',
  'Timely response?',
  'Consumer disputed?',
  'Complaint ID',
] as const;
export type CfpbColumn = (typeof CFPB_COLUMNS)[number];

/** No longer published since 2026-06-02. */
export const DROPPED_COLUMNS = ['Consumer consent provided?', 'Consumer disputed?'] as const satisfies CfpbColumn[];

export const CFPB_DATES: ReadonlySet<CfpbColumn> = new Set<CfpbColumn>(['Date received', 'Date sent to company']);

export const CFPB_TABLE: Columns<CfpbColumn> = {
  required: CFPB_COLUMNS.filter((name) => !(DROPPED_COLUMNS as readonly CfpbColumn[]).includes(name)),
  optional: DROPPED_COLUMNS,
};

export type CfpbRow = Partial<Record<CfpbColumn, string>>;
