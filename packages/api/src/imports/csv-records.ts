import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { readLines, type CsvLine } from './csv-lines.ts';

/** One row of the file, its fields as written; `line` is where it begins, 1 for the header. */
export interface CsvRecord {
  line: number;
  fields: string[];
  endByte: number;
}

/** A row that cannot be read. */
export interface CsvFault {
  line: number;
  fault: string;
  endByte: number;
}

/** Longer than the longest narrative allowed, so that a quote left open does not swallow a file. */
const LONGEST_RECORD = 300_000;

/**
 * The rows of an RFC 4180 file, streaming. A row that is broken (a quote left open) is one fault: the lines it
 * swallowed are read again from the next one, and what is sound among them comes as rows.
 */
export async function* readRecords(path: string): AsyncGenerator<CsvRecord | CsvFault> {
  const source = readLines(path);
  const again: CsvLine[] = [];
  /** Up to this line a fault was told already. */
  let toldUpTo = 0;
  const next = async () => again.shift() ?? (await source.next()).value ?? null;

  for (let first = await next(); first; first = await next()) {
    const lines = await gather(first, next);
    const last = lines.at(-1)!;
    const read = parsed(lines);
    if (Array.isArray(read)) {
      if (!isEmpty(read)) yield { line: first.number, fields: read, endByte: last.endByte };
      continue;
    }
    if (first.number > toldUpTo) {
      toldUpTo = last.number;
      yield { line: first.number, fault: spanning(read, lines), endByte: first.endByte };
    }
    again.unshift(...lines.slice(1));
  }
}

/** Lines until every quote is closed. */
async function gather(first: CsvLine, next: () => Promise<CsvLine | null>): Promise<CsvLine[]> {
  const lines = [first];
  let open = quotes(first) % 2 === 1;
  let length = first.text?.length ?? 0;
  while (open && length <= LONGEST_RECORD) {
    const line = await next();
    if (!line) break;
    lines.push(line);
    length += line.text?.length ?? 0;
    if (quotes(line) % 2 === 1) open = false;
  }
  return lines;
}

function quotes({ text }: CsvLine): number {
  let count = 0;
  for (let at = text?.indexOf('"') ?? -1; at >= 0; at = text!.indexOf('"', at + 1)) count += 1;
  return count;
}

function parsed(lines: CsvLine[]): string[] | string {
  if (lines.some(({ text }) => text === null)) return 'is not UTF-8 text';
  const text = lines.map((line) => line.text).join('');
  if (text.length > LONGEST_RECORD) return `is longer than ${LONGEST_RECORD} characters, or a quote is not closed`;
  if (text.includes('\0')) return 'holds a NUL character';
  try {
    const [fields] = parse(text.replace(/\r?\n$/, ''), { record_delimiter: ['\r\n', '\n'] });
    return fields ?? [''];
  } catch (error) {
    if (error instanceof CsvError)
      return 'is not CSV: a quote is not closed, or stands inside a field without being doubled';
    throw error;
  }
}

function spanning(fault: string, lines: CsvLine[]): string {
  const [from, to] = [lines[1]?.number, lines.at(-1)!.number];
  return from === undefined ? fault : `${fault}; lines ${from} to ${to} were read again for rows of their own`;
}

function isEmpty(fields: string[]): boolean {
  return fields.length === 1 && fields[0] === '';
}
