import pg from 'pg';
import { expect, test } from 'vitest';
import { freshPostgres } from './postgres.ts';

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('each fresh database is empty and knows nothing of the others', async () => {
  const [one, other] = await Promise.all([freshPostgres(), freshPostgres()]);
  await query(one.url, 'create table complaint (id int)');
  expect(await query(other.url, `select to_regclass('complaint') as found`)).toEqual([{ found: null }]);
  await Promise.all([one.drop(), other.drop()]);
});

test('a database sorts by code point and forces its writes to disk', async () => {
  const fresh = await freshPostgres();
  const sorted = await query(
    fresh.url,
    `select string_agg(x, '' order by x) as x from unnest(array['b', '款', 'B', 'é', '退']) x`,
  );
  expect(sorted).toEqual([{ x: 'Bbé款退' }]);
  expect(await query(fresh.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  await fresh.drop();
});

test('a dropped database refuses connections, even when one was left open', async () => {
  const fresh = await freshPostgres();
  const forgotten = new pg.Client({ connectionString: fresh.url });
  forgotten.on('error', () => {});
  await forgotten.connect();
  await fresh.drop();
  await expect(query(fresh.url, 'select 1')).rejects.toThrow('does not exist');
});
