import { Worker } from 'node:worker_threads';
import type { Answer, Question } from './sqlite-reader-thread.ts';

export interface SqliteReader {
  /** Rows as lists of values, in the order of the columns. */
  rows(text: string, params: unknown[]): Promise<unknown[][]>;
}

interface Waiting {
  resolve(rows: unknown[][]): void;
  reject(error: Error): void;
}

const IDLE_MS = 30_000;

/** A thread that starts with the first question, ends when nobody has asked for a while, and starts again. */
export function startReader(path: string): SqliteReader {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let rest: NodeJS.Timeout | undefined;
  let asked = 0;

  function rows(text: string, params: unknown[]): Promise<unknown[][]> {
    clearTimeout(rest);
    thread ??= open();
    const question: Question = { id: ++asked, text, params };
    const answer = new Promise<unknown[][]>((resolve, reject) => waiting.set(question.id, { resolve, reject }));
    thread.ref();
    thread.postMessage(question, []);
    return answer;
  }

  function open(): Worker {
    const worker = new Worker(new URL('sqlite-reader-thread.ts', import.meta.url), { workerData: { path } });
    worker.on('message', settle);
    worker.on('error', fail);
    return worker;
  }

  function settle({ id, rows: found, error }: Answer): void {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error) reject(error);
    else resolve(found);
    if (waiting.size === 0) letRest();
  }

  /** Nothing to do: the thread keeps no process alive. */
  function letRest(): void {
    const idle = thread;
    idle?.unref();
    rest = setTimeout(() => {
      thread = null;
      void idle?.terminate();
    }, IDLE_MS).unref();
  }

  function fail(error: unknown): void {
    const cause = error instanceof Error ? error : new Error(String(error));
    thread = null;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  }

  return { rows };
}
