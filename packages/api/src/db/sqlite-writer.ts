import type { Tx } from './database.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import type { SqliteSession } from './sqlite-session.ts';
import type { Work } from './work.ts';

interface Waiting {
  readonly begin: (tx: Tx) => Work<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

const mostPerCommit = 64;
const longestTurnMs = 10;

/**
 * The only door of works to the writing connection. Those that wait share a commit, each inside its own
 * savepoint, and are answered after it; between two commits the event loop has its turn.
 */
export function sqliteWriter({ connection, execute }: SqliteSession, tx: Tx) {
  const transaction = transactionOn(connection);
  const waiting: Waiting[] = [];
  let scheduled = false;
  let closed = false;

  function schedule(): void {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      commitWaiting();
      schedule();
    });
  }

  function commitWaiting(): void {
    const done = new Map<Waiting, unknown>();
    const turnEnds = performance.now() + longestTurnMs;
    try {
      while (waiting.length > 0 && done.size < mostPerCommit && performance.now() < turnEnds) {
        if (!connection.inTransaction) transaction.begin();
        attempt(waiting.shift()!, done);
      }
      if (connection.inTransaction) transaction.commit();
    } catch (error) {
      if (connection.inTransaction) transaction.rollback();
      for (const { reject } of done.size > 0 ? done.keys() : waiting.splice(0)) reject(error);
      return;
    }
    for (const [{ resolve }, result] of done) resolve(result);
  }

  function attempt(current: Waiting, done: Map<Waiting, unknown>): void {
    try {
      transaction.save();
      const result = drive(current.begin(tx));
      transaction.release();
      done.set(current, result);
    } catch (error) {
      current.reject(error);
      if (connection.inTransaction) return transaction.undo();
      // A full disk may take the whole transaction away: the neighbours, unanswered so far, start again.
      waiting.unshift(...done.keys());
      done.clear();
    }
  }

  function drive(work: Work<unknown>): unknown {
    let step = work.next();
    while (step.done !== true) step = work.next(execute(step.value));
    return step.value;
  }

  return {
    write<Result>(begin: (tx: Tx) => Work<Result>): Promise<Result> {
      return new Promise<Result>((resolve, reject) => {
        if (closed) return reject(new Error('the database is closed'));
        waiting.push({ begin, resolve: resolve as (result: unknown) => void, reject });
        schedule();
      });
    },
    close(): void {
      closed = true;
      while (waiting.length > 0) commitWaiting();
    },
  };
}

function transactionOn(connection: SqliteConnection) {
  const prepared = (text: string) => {
    const statement = connection.prepare(text);
    return () => void statement.run();
  };
  const undo = prepared('ROLLBACK TO work');
  const release = prepared('RELEASE work');
  return {
    begin: prepared('BEGIN IMMEDIATE'),
    commit: prepared('COMMIT'),
    rollback: prepared('ROLLBACK'),
    save: prepared('SAVEPOINT work'),
    release,
    undo: () => {
      undo();
      release();
    },
  };
}
