import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** A physical line with its own line break; `text` is null where the bytes are not UTF-8. */
export interface CsvLine {
  number: number;
  text: string | null;
  /** How far into the file it ends. */
  endByte: number;
}

const LINE_FEED = 0x0a;
/** A line longer than this comes in pieces, which no record can be made of. */
const LONGEST = 4 * 1024 * 1024;

export async function* readLines(path: string): AsyncGenerator<CsvLine> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  let endByte = 0;
  const line = (bytes: Buffer): CsvLine => {
    number += 1;
    endByte += bytes.length;
    return { number, endByte, text: decoded(number === 1 ? withoutMark(bytes) : bytes) };
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield line(bytes.subarray(start, end + 1));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > LONGEST) {
      yield line(rest);
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0) yield line(rest);
}

function decoded(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
