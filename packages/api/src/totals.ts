import { inArray, sql, sum } from 'drizzle-orm';
import type { Database, Reader } from './db/database.ts';
import type { Tables } from './db/tables.ts';

/** Kept totals by name; what never counted is missing. */
export async function totals(db: Database, names: readonly string[]): Promise<Map<string, number>> {
  const places = names.map((_, index) => `name${index}`);
  const values = Object.fromEntries(places.map((place, index) => [place, names[index]]));
  const found = await db.readPrepared(`counter.totals.${names.length}`, (q) => sums(q, db.tables, places), values);
  return new Map(found.map(({ name, value }) => [name, value]));
}

/** Built once for so many names. */
function sums(q: Reader, { counter }: Tables, places: readonly string[]) {
  const names = places.map((place) => sql.placeholder(place));
  return q
    .select({ name: counter.name, value: sum(counter.value).mapWith(Number) })
    .from(counter)
    .where(inArray(counter.name, names))
    .groupBy(counter.name);
}
