import { Worker } from 'node:worker_threads';
import type { SqliteConnection } from './sqlite-connection.ts';

const WORKS_WORTH_IT = 100;
/** Should the thread not keep up, the writing connection empties the log itself: 64 MB. */
const PAGES_AT_MOST = 16_000;

export interface Checkpoints {
  /** The writing connection committed so many works. */
  committed(works: number): void;
  stop(): Promise<void>;
}

/**
 * Moves what the log has gathered into the database in a thread: within a commit it would keep everybody in that commit
 * waiting for two more fsyncs. The thread starts when it is first worth it and keeps no process alive.
 */
export function checkpointsAside(connection: SqliteConnection): Checkpoints {
  connection.pragma(`wal_autocheckpoint = ${PAGES_AT_MOST}`);
  let thread: Worker | undefined;
  let since = 0;
  let moving = false;

  function open(): Worker {
    const started = new Worker(new URL('sqlite-checkpoint-thread.ts', import.meta.url), {
      workerData: connection.name,
    });
    started.unref();
    started.on('message', () => (moving = false));
    // A full disk for one: nothing is lost, the log only stays longer, and a new thread tries again.
    started.on('error', () => {
      thread = undefined;
      moving = false;
    });
    return started;
  }

  return {
    committed(works) {
      since += works;
      if (moving || since < WORKS_WORTH_IT) return;
      thread ??= open();
      thread.postMessage('move', []);
      since = 0;
      moving = true;
    },
    async stop() {
      const last = thread;
      if (!last) return;
      last.ref();
      const ended = new Promise((exit) => last.once('exit', exit));
      last.postMessage('end', []);
      await ended;
    },
  };
}
