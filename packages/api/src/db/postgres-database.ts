import pg from 'pg';
import type { Database, Reader, Tx } from './database.ts';
import { postgresKit } from './kit-postgres.ts';
import { postgresSession } from './postgres-session.ts';
import { postgresWriter } from './postgres-writer.ts';
import { makeTables } from './tables.ts';
import type { Query, Values } from './work.ts';

const connections = 16;
const timeouts = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 10_000,
  idleTimeoutMillis: 60_000,
};

// Counts and minor units stay far below 2^53; node-postgres would hand them over as strings.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export function openPostgres(url: string, { readOnly }: { readOnly: boolean }): Database {
  const tables = makeTables(postgresKit);
  const readPool = openPool(url, { readOnly: true });
  const writePool = readOnly ? readPool : openPool(url, { readOnly: false });
  const reading = postgresSession(readPool);
  const writing = postgresSession(writePool);
  const tx: Tx = { dialect: 'postgres', tables, q: writing.q, prepared: writing.prepared };

  return {
    dialect: 'postgres',
    tables,
    read: reading.q,
    writer: writing.q,
    write: postgresWriter(writePool, writing, tx),
    readRows: async <Row>(query: Query<Row>) => (await reading.execute(readPool, query)) as Row[],
    readPrepared: async <Row>(name: string, build: (q: Reader) => Query<Row>, values?: Values) =>
      (await reading.execute(readPool, reading.prepared(name, build).with(values))) as Row[],
    close: async () => {
      await readPool.end();
      if (writePool !== readPool) await writePool.end();
    },
  };
}

function openPool(url: string, { readOnly }: { readOnly: boolean }): pg.Pool {
  const pool = new pg.Pool({
    ...timeouts,
    connectionString: url,
    max: connections,
    pipeline: true,
    options: `-c default_transaction_read_only=${readOnly ? 'on' : 'off'}`,
  });
  // A connection that breaks would end the process, idle or in use; the query that meets it reports the failure.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
