import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { RowFault } from '../imports/csv-table.ts';
import { EXIT } from './exit-codes.ts';
import { showProgress, type Progress } from './progress.ts';

/** How the import is watched and stopped. */
export interface Watching {
  stream: NodeJS.WritableStream & { isTTY?: boolean };
  signal: AbortSignal;
}

export interface Summary {
  /** What became of rows or orders, by word: recorded, skipped … */
  counts: Record<string, number>;
  refused: number;
  /** The first of them. */
  faults: RowFault[];
  stopped: boolean;
}

/** What became of one row or order: a word to count it under, or everything that was wrong with it. */
export type Outcome = string | RowFault[];

/** An item of the file, or what could not become one. */
export type Read<Item> = { endByte: number } & ({ item: Item } | { faults: RowFault[] });

export interface Source<Item> {
  file: string;
  items: AsyncIterable<Read<Item>>;
  /** Takes some at once; says of each what became of it. */
  take(items: Item[]): Promise<Outcome[]>;
}

/** As many as share one commit, so that other writers of the database wait for no more than that. */
const AT_ONCE = 64;
const BREATH_MS = 5;
const FAULTS_KEPT = 1_000;

/** Brings a file in, some items at a time; ends early, between two commits, when the signal says so. */
export async function runImport<Item>(source: Source<Item>, { stream, signal }: Watching): Promise<Summary> {
  const { size } = await stat(source.file);
  const progress = showProgress(stream, size);
  const summary: Summary = { counts: {}, refused: 0, faults: [], stopped: false };
  let waiting: Item[] = [];
  let reached = 0;
  const takeWaiting = async () => {
    for (const outcome of await source.take(waiting)) count(summary, outcome, progress);
    waiting = [];
    progress.reached(reached);
    // SQLite's queue between processes is not fair: a writer that never pauses would keep the server out.
    await setTimeout(BREATH_MS);
  };
  try {
    for await (const read of source.items) {
      if (signal.aborted) return { ...summary, stopped: true };
      reached = read.endByte;
      if ('faults' in read) count(summary, read.faults, progress);
      else waiting.push(read.item);
      if (waiting.length === AT_ONCE) await takeWaiting();
    }
    if (waiting.length > 0) await takeWaiting();
    return summary;
  } finally {
    progress.end();
  }
}

export interface Telling {
  json?: boolean;
  dryRun?: boolean;
}

/** One line for people, or JSON for programs; answers with the exit code. */
export function tell(summary: Summary, { json = false, dryRun = false }: Telling, out: NodeJS.WritableStream): number {
  const { counts, refused, faults, stopped } = summary;
  const words = [...Object.entries(counts).map(([word, number]) => `${number} ${word}`), `${refused} refused`];
  const sentence = `${dryRun ? 'dry run, nothing written: ' : ''}${words.join(', ')}${stopped ? '; stopped early, run it again to go on' : ''}`;
  out.write(`${json ? JSON.stringify({ ...counts, refused, stopped, dryRun, faults }) : sentence}\n`);
  if (stopped) return EXIT.stopped;
  return refused > 0 ? EXIT.someRefused : EXIT.fine;
}

function count(summary: Summary, outcome: Outcome, progress: Progress): void {
  if (typeof outcome === 'string') {
    summary.counts[outcome] = (summary.counts[outcome] ?? 0) + 1;
    return;
  }
  summary.refused += 1;
  for (const { line, column, reason } of outcome) {
    if (summary.faults.length < FAULTS_KEPT) summary.faults.push({ line, column, reason });
    progress.fault({ line, column, reason });
  }
}
