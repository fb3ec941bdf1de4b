import type { SqliteConnection } from './sqlite-connection.ts';

export type SqliteTransaction = ReturnType<typeof sqliteTransaction>;

/** The statements around works; SQLite itself may have ended a transaction, on a full disk for one. */
export function sqliteTransaction(connection: SqliteConnection) {
  const prepared = (text: string) => {
    const statement = connection.prepare(text);
    return () => void statement.run();
  };
  const begin = prepared('BEGIN IMMEDIATE');
  const commit = prepared('COMMIT');
  const rollback = prepared('ROLLBACK');
  const undo = prepared('ROLLBACK TO work');
  const release = prepared('RELEASE work');
  return {
    isOpen: () => connection.inTransaction,
    begin: () => void (connection.inTransaction || begin()),
    commit: () => void (connection.inTransaction && commit()),
    rollback: () => void (connection.inTransaction && rollback()),
    save: prepared('SAVEPOINT work'),
    release,
    undo: () => {
      undo();
      release();
    },
  };
}
