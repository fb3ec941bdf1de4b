import { inArray, sum } from 'drizzle-orm';
import type { Database } from './db/database.ts';

/** Kept totals by name; what never counted is missing. */
export async function totals(db: Database, names: readonly string[]): Promise<Map<string, number>> {
  const { counter } = db.tables;
  const found = await db.readRows(
    db.read
      .select({ name: counter.name, value: sum(counter.value).mapWith(Number) })
      .from(counter)
      .where(inArray(counter.name, [...names]))
      .groupBy(counter.name),
  );
  return new Map(found.map(({ name, value }) => [name, value]));
}
