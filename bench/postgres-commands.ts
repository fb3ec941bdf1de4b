import pg from 'pg';
import { migrate } from '@redress/api/db/migrate';
import { openDatabase } from '@redress/api/db/open';
import type { Database } from '@redress/api/db/database';
import { loadPacks, type Packs } from '@redress/api/packs';
import { freshPostgres, startPostgres } from '../tools/postgres.ts';
import { everyday, noted, type Told } from './everyday.ts';
import { median, share, type Figure } from './figure.ts';
import { eachOf, fileDisputes } from './market.ts';

/** So many of ours, then so many of the limit. */
const TURN = 250;
const DISPUTES = 1500;
const CLIENTS = 16;

/** The same command on PostgreSQL with 16 clients, against node-postgres sending the same statements prepared, in two round trips. */
export async function postgresCommands(packsPath: string): Promise<Figure[]> {
  const server = await startPostgres();
  const packs = loadPacks(packsPath);
  const [ours, source, raw] = await Promise.all([1, 2, 3].map(() => freshPostgres(server.url)));
  const dbs = await Promise.all([ours!, source!].map(async ({ url }) => open(url)));
  const ids = await fileDisputes(dbs[0]!, packs, DISPUTES);
  await copyInto(ours!.url, [source!.url, raw!.url]);
  const speeds: { ours: number; raw: number }[] = [];
  const pool = await rawPool(raw!.url);
  for (const round of [0, 1]) {
    const commands = await note(dbs[1]!, packs, ids, round);
    for (let from = 0; from < ids.length; from += TURN) {
      const part = commands.slice(from, from + TURN);
      speeds.push({
        ours: await runOurs(dbs[0]!, packs, ids.slice(from, from + TURN), round),
        raw: await runRaw(pool, part),
      });
    }
  }
  await pool.end();
  await Promise.all(dbs.map((db) => db.close()));
  await server.stop();
  const name = 'full command, PostgreSQL, 16 clients';
  return [share(name, '/s', median(speeds.map((one) => one.ours)), median(speeds.map((one) => one.raw)), 0.5)];
}

async function open(url: string): Promise<Database> {
  await migrate({ url, directory: '' });
  return openDatabase({ url, directory: '' });
}

const TABLES = [
  'merchant',
  '"user"',
  'dispute',
  'dispute_fact',
  'dispute_text',
  'deadline',
  'effect',
  'counter',
  'dispute_search',
  'command_key',
];

/** The same rows in the other databases, without the triggers' help. */
async function copyInto(from: string, to: string[]): Promise<void> {
  const source = new pg.Client(from);
  await source.connect();
  for (const url of to) {
    const target = new pg.Client(url);
    await target.connect();
    await migrate({ url, directory: '' });
    for (const table of TABLES) {
      const { rows } = await source.query<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`);
      const columns = await writable(target, table.replaceAll('"', ''));
      const text = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`;
      await target.query(text, [`[${rows.map(({ row }) => row).join(',')}]`]);
    }
    await target.end();
  }
  await source.end();
}

async function writable(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name).join(', ');
}

async function note(db: Database, packs: Packs, ids: string[], round: number): Promise<Told[][][]> {
  const commands: Told[][][] = [];
  await eachOf(ids, CLIENTS, async (id, index) => {
    const trips: Told[][] = [];
    await db.write((tx) => {
      trips.length = 0;
      return noted(everyday(tx, packs, id, round), trips);
    });
    commands[index] = trips;
  });
  return commands;
}

async function runOurs(db: Database, packs: Packs, ids: string[], round: number): Promise<number> {
  const begun = performance.now();
  await eachOf(ids, CLIENTS, (id) => db.write((tx) => everyday(tx, packs, id, round)));
  return (ids.length * 1000) / (performance.now() - begun);
}

async function rawPool(connectionString: string): Promise<pg.Pool> {
  const options = { connectionString, max: CLIENTS, pipeline: true };
  const pool = new pg.Pool(options);
  // The server stops with the bench, whatever still idles here.
  pool.on('error', () => undefined);
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => pool.connect()));
  for (const client of clients) client.release();
  return pool;
}

async function runRaw(pool: pg.Pool, commands: Told[][][]): Promise<number> {
  const begun = performance.now();
  await eachOf(commands, CLIENTS, async (trips) => {
    const client = await pool.connect();
    let waiting: Promise<unknown>[] = [client.query('BEGIN')];
    for (const [index, trip] of trips.entries()) {
      waiting.push(
        ...trip.map(({ name, text, params }) =>
          client.query({ name: name ?? text.slice(0, 60), text, values: params }),
        ),
      );
      if (index === trips.length - 1) waiting.push(client.query('COMMIT'));
      await Promise.all(waiting);
      waiting = [];
    }
    client.release();
  });
  return (commands.length * 1000) / (performance.now() - begun);
}
