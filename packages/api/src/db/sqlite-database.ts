import type { Database, Reader, Tx } from './database.ts';
import { sqliteKit } from './kit-sqlite.ts';
import { checkpointsAside } from './sqlite-checkpoint.ts';
import { connectSqlite, sqlitePath } from './sqlite-connection.ts';
import { sqliteSession } from './sqlite-session.ts';
import { sqliteWriter } from './sqlite-writer.ts';
import { makeTables } from './tables.ts';
import type { Query, Values } from './work.ts';

export function openSqlite(directory: string, { readOnly }: { readOnly: boolean }): Database {
  const path = sqlitePath(directory);
  const tables = makeTables(sqliteKit);
  const writing = sqliteSession(connectSqlite(path, { queryOnly: readOnly }));
  const reading = sqliteSession(connectSqlite(path, { queryOnly: true }));
  const tx: Tx = { dialect: 'sqlite', tables, q: writing.q, prepared: writing.prepared };
  const checkpoints = checkpointsAside(writing.connection);
  const writer = sqliteWriter(writing, tx, checkpoints.committed);

  return {
    dialect: 'sqlite',
    tables,
    read: reading.q,
    writer: writing.q,
    write: writer.write,
    readRows: async <Row>(query: Query<Row>) => reading.execute(query) as Row[],
    readPrepared: async <Row>(name: string, build: (q: Reader) => Query<Row>, values?: Values) =>
      reading.execute(reading.prepared(name, build).with(values)) as Row[],
    close: async () => {
      writer.close();
      await checkpoints.stop();
      reading.connection.close();
      writing.connection.close();
    },
  };
}
