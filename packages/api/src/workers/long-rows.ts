import { sql, type SQLWrapper } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { compile } from '../db/statement.ts';
import { startReader, type SqliteReader } from './sqlite-reader.ts';

const readers = new WeakMap<Database, Promise<SqliteReader>>();

/**
 * For reads that may take longer than 20 ms. SQLite answers them in a thread with a connection of its own,
 * one after the other, so that nothing else in this process waits; PostgreSQL is another process anyway.
 */
export async function longRows<Row>(db: Database, query: PromiseLike<Row[]> & SQLWrapper): Promise<Row[]> {
  if (db.dialect === 'postgres') return db.readRows(query);
  const { text, bind, readRow } = compile(query, raw);
  const found = await (await readerOf(db)).rows(text, bind({}));
  return (readRow ? found.map(readRow) : found) as Row[];
}

function readerOf(db: Database): Promise<SqliteReader> {
  const reader = readers.get(db) ?? pathOf(db).then(startReader);
  readers.set(db, reader);
  return reader;
}

async function pathOf(db: Database): Promise<string> {
  const [main] = await db.readRows(sql<{ file: string }>`select file from pragma_database_list where name = 'main'`);
  if (!main) throw new Error('the connection has no database');
  return main.file;
}

function raw(): never {
  throw new Error('a long read is a built query: only those know the types of their columns');
}
