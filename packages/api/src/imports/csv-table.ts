import { readRecords } from './csv-records.ts';

/** The columns a file may have; their order is free. */
export interface Columns<Name extends string> {
  required: readonly Name[];
  optional: readonly Name[];
}

export interface TableRow<Name extends string> {
  line: number;
  columns: Partial<Record<Name, string>>;
  endByte: number;
}

/** A row, or one cell of it, that cannot be taken. */
export interface RowFault {
  line: number;
  column: string | null;
  reason: string;
}

/** The file as a whole cannot be read; nothing was taken from it. */
export class FileFault extends Error {}

/** The rows of a CSV file under its header. Throws `FileFault` for a header that is not one of `columns`. */
export async function* readTable<Name extends string>(
  path: string,
  columns: Columns<Name>,
): AsyncGenerator<TableRow<Name> | (RowFault & { endByte: number })> {
  let header: Name[] | null = null;
  for await (const record of readRecords(path)) {
    const { line, endByte } = record;
    if (!header) {
      if ('fault' in record) throw new FileFault(`line ${line} ${record.fault}`);
      header = checkedHeader(record.fields, columns);
    } else if ('fault' in record) {
      yield { line, column: null, reason: record.fault, endByte };
    } else if (record.fields.length !== header.length) {
      const reason = `has ${record.fields.length} columns, the header ${header.length}`;
      yield { line, column: null, reason, endByte };
    } else {
      yield { line, columns: cells(header, record.fields), endByte };
    }
  }
  if (!header) throw new FileFault('the file is empty');
}

export function isFault(row: object): row is RowFault {
  return 'reason' in row;
}

function checkedHeader<Name extends string>(names: string[], { required, optional }: Columns<Name>): Name[] {
  const known = new Set<string>([...required, ...optional]);
  const problems = [
    ...required.filter((name) => !names.includes(name)).map((name) => `the column "${name}" is missing`),
    ...names.filter((name) => !known.has(name)).map((name) => `the column "${name}" is not known`),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `the column "${name}" stands twice`),
  ];
  if (problems.length > 0) throw new FileFault(`the header does not fit: ${problems.join(', ')}`);
  return names as Name[];
}

function cells<Name extends string>(header: Name[], fields: string[]): Partial<Record<Name, string>> {
  const named: Partial<Record<Name, string>> = {};
  header.forEach((name, index) => (named[name] = fields[index]!));
  return named;
}
