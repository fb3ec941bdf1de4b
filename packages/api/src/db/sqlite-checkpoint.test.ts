import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Tx } from './database.ts';
import { sqlitePath } from './sqlite-connection.ts';
import { openTestDatabase } from './testing.ts';
import { run } from './work.ts';

const words = 'y'.repeat(4_000);
const keep = (key: string) => (tx: Tx) => run(tx.q.insert(tx.tables.meta).values({ key, value: words }));

test('what the log gathered moves into the database while commits go on, and none is lost', async () => {
  const db = await openTestDatabase('sqlite');
  const file = sqlitePath(db.config.directory);
  const before = statSync(file).size;
  await Promise.all(Array.from({ length: 300 }, (_, index) => db.write(keep(`a${index}`))));
  await expect.poll(() => statSync(file).size - before, { timeout: 10_000 }).toBeGreaterThan(100 * words.length);
  await Promise.all(Array.from({ length: 300 }, (_, index) => db.write(keep(`b${index}`))));
  expect(await db.read.$count(db.tables.meta)).toBe(600);
  await db.close();
});
