import { SingleBar } from 'cli-progress';
import type { RowFault } from '../imports/csv-table.ts';

type Stream = NodeJS.WritableStream & { isTTY?: boolean };

/** Shows how far an import is: a bar where somebody watches, nothing in a pipe; faults are told as they come. */
export interface Progress {
  reached(byte: number): void;
  fault(fault: RowFault): void;
  end(): void;
}

export function showProgress(stream: Stream, totalBytes: number): Progress {
  const bar = stream.isTTY ? new SingleBar({ stream, format: '{bar} {percentage}% · {eta_formatted} left' }) : null;
  bar?.start(totalBytes, 0);
  return {
    reached: (byte) => bar?.update(byte),
    fault: (fault) => void stream.write(`${bar ? CLEAR_LINE : ''}${sentence(fault)}\n`),
    end: () => bar?.stop(),
  };
}

const CLEAR_LINE = '\r\u001b[K';

function sentence({ line, column, reason }: RowFault): string {
  return column === null ? `line ${line} ${reason}` : `line ${line}, ${column}: ${reason}`;
}
