import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { Reader } from './database.ts';
import { compile, type Statement } from './statement.ts';
import type { Prepared, Query } from './work.ts';

/** Statements that one connection, or one pool, has built: each name once. */
export function preparedStatements(drizzled: object) {
  const { dialect } = drizzled as {
    dialect: { sqlToQuery(query: SQL): { sql: string; params: unknown[] } };
  };
  const q = drizzled as Reader;
  const named = new Map<string, Statement>();
  const compiled = (query: SQLWrapper, name?: string) => compile(query, (raw) => dialect.sqlToQuery(raw), name);

  function prepared<Row>(name: string, build: (q: Reader) => Query<Row> | SQLWrapper): Prepared<Row> {
    let statement = named.get(name);
    if (statement === undefined) {
      statement = compiled(build(q) as SQLWrapper, name);
      named.set(name, statement);
    }
    return statement as Prepared<Row>;
  }

  return { q, compiled, prepared };
}
