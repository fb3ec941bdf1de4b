import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';

test.each(dialects)('a house on %s is alive and ready', async (dialect) => {
  const house = await openTestHouse(dialect);
  for (const url of ['/healthz', '/readyz']) expect((await house.server.inject({ url })).statusCode).toBe(200);
  await house.close();
});

test('without its database a house is alive, not ready, and says why', async () => {
  const house = await openTestHouse('sqlite');
  await house.db.close();
  expect((await house.server.inject({ url: '/healthz' })).statusCode).toBe(200);
  const reply = await house.server.inject({ url: '/readyz' });
  expect([reply.statusCode, reply.json()]).toEqual([503, { ready: false, reason: 'databaseUnavailable' }]);
  await house.server.close();
});

test('a full database makes the house unready and answers changes with a clear refusal', async () => {
  const house = await openTestHouse('sqlite');
  await fill(house.db.writer as unknown as { run(query: unknown): unknown });
  const reply = await house.server.inject({ url: '/readyz' });
  expect([reply.statusCode, reply.json()]).toEqual([503, { ready: false, reason: 'databaseFull' }]);
  await house.close();
});

/** A real SQLITE_FULL: no page may be added, and the free ones are used up. */
async function fill(writer: { run(query: unknown): unknown }): Promise<void> {
  writer.run(sql`pragma max_page_count = 1`);
  for (let size = 100_000; size >= 1; size = Math.floor(size / 2))
    try {
      for (let i = 0; ; i++) writer.run(sql`insert into meta values (${`${size}-${i}`}, ${'x'.repeat(size)})`);
    } catch {
      // Full for rows of this size; smaller ones may still fit.
    }
}
