import type { SqliteTransaction } from './sqlite-transaction.ts';

export interface Waiting {
  start(): unknown;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

export interface Line {
  readonly waiting: Waiting[];
  /** How many of the next works get a savepoint. */
  wary: number;
}

type Done = Map<Waiting, unknown>;
type Outcome = 'goOn' | 'startAgain';

export const mostPerCommit = 64;
const longestTurnMs = 10;

/**
 * Lets those first in line share a commit, and answers them after it. A savepoint for each work costs a seventh
 * of the speed, so works go without until one fails: then its commit is taken back, and the next get savepoints.
 * Answers how many were kept.
 */
export function commitTurn(line: Line, transaction: SqliteTransaction): number {
  const done: Done = new Map();
  try {
    if (fill(line, transaction, done) === 'startAgain') return 0;
    transaction.commit();
  } catch (error) {
    transaction.rollback();
    for (const { reject } of done.size > 0 ? done.keys() : line.waiting.splice(0)) reject(error);
    return 0;
  }
  for (const [{ resolve }, result] of done) resolve(result);
  return done.size;
}

function fill(line: Line, transaction: SqliteTransaction, done: Done): Outcome {
  const attempt = line.wary > 0 ? attemptSaved : attemptPlain;
  const turnEnds = performance.now() + longestTurnMs;
  let places = line.wary || mostPerCommit;
  for (; line.waiting.length > 0 && places > 0 && performance.now() < turnEnds; places -= 1) {
    transaction.begin();
    if (attempt(line, transaction, done) === 'startAgain') return 'startAgain';
  }
  return 'goOn';
}

function attemptPlain(line: Line, transaction: SqliteTransaction, done: Done): Outcome {
  const current = line.waiting.shift()!;
  try {
    done.set(current, current.start());
    return 'goOn';
  } catch (error) {
    const alone = done.size === 0;
    if (alone) current.reject(error);
    else {
      line.waiting.unshift(...done.keys(), current);
      line.wary = mostPerCommit;
      done.clear();
    }
    transaction.rollback();
    return alone ? 'goOn' : 'startAgain';
  }
}

function attemptSaved(line: Line, transaction: SqliteTransaction, done: Done): Outcome {
  const current = line.waiting.shift()!;
  line.wary -= 1;
  try {
    transaction.save();
    const result = current.start();
    transaction.release();
    done.set(current, result);
    return 'goOn';
  } catch (error) {
    current.reject(error);
    if (transaction.isOpen()) {
      transaction.undo();
      return 'goOn';
    }
    // The transaction is gone with all that was done in it: the neighbours, unanswered so far, start again.
    line.waiting.unshift(...done.keys());
    line.wary += done.size;
    return 'startAgain';
  }
}
