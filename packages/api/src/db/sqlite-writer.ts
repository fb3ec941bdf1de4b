import type { Tx } from './database.ts';
import { commitTurn, mostPerCommit, type Line } from './sqlite-commit.ts';
import type { SqliteSession } from './sqlite-session.ts';
import { sqliteTransaction } from './sqlite-transaction.ts';
import type { Work } from './work.ts';

const longestWaitMs = 4;

/** The only door of works to the writing connection; between two commits the event loop has its turn. */
export function sqliteWriter({ connection, execute }: SqliteSession, tx: Tx, committed = (_works: number) => {}) {
  const transaction = sqliteTransaction(connection);
  const line: Line = { waiting: [], wary: 0 };
  let scheduled = false;
  let closed = false;

  function schedule(): void {
    if (scheduled || line.waiting.length === 0) return;
    scheduled = true;
    setImmediate(gather, 0, performance.now() + longestWaitMs);
  }

  /** A commit is the dearer part: as long as each turn of the loop brings another work, it waits for one more. */
  function gather(seen: number, until: number): void {
    const { length } = line.waiting;
    if (length > seen && length < mostPerCommit && performance.now() < until) {
      setImmediate(gather, length, until);
      return;
    }
    scheduled = false;
    committed(commitTurn(line, transaction));
    schedule();
  }

  function drive<Result>(work: Work<Result>): Result {
    let step = work.next();
    while (step.done !== true) step = work.next(execute(step.value));
    return step.value;
  }

  return {
    write<Result>(work: (tx: Tx) => Work<Result>): Promise<Result> {
      if (closed) return Promise.reject(new Error('the database is closed'));
      return new Promise<unknown>((resolve, reject) => {
        line.waiting.push({ start: () => drive(work(tx)), resolve, reject });
        schedule();
      }) as Promise<Result>;
    },
    close(): void {
      closed = true;
      while (line.waiting.length > 0) commitTurn(line, transaction);
    },
  };
}
