import { parentPort, workerData } from 'node:worker_threads';
import { connectSqlite } from '../db/sqlite-connection.ts';

export interface Question {
  id: number;
  text: string;
  params: unknown[];
}

export interface Answer {
  id: number;
  rows: unknown[][];
  error?: Error;
}

const { path } = workerData as { path: string };
const connection = connectSqlite(path, { queryOnly: true });

parentPort!.on('message', (question: Question) => parentPort!.postMessage(answer(question), []));

function answer({ id, text, params }: Question): Answer {
  try {
    return {
      id,
      rows: connection
        .prepare<unknown[], unknown[]>(text)
        .raw()
        .all(...params),
    };
  } catch (error) {
    return { id, rows: [], error: error as Error };
  }
}
