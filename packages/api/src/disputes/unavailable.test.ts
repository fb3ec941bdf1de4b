import { sql, type SQL } from 'drizzle-orm';
import type { Receipt } from '@redress/shared/dispute/contract';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { chainProblems } from '../testing/chain-problems.ts';
import { openBazaar, order, type Bazaar } from '../testing/bazaar.ts';
import { complaint, contest, data, filed, send, told } from '../testing/complaint.ts';
import { visitor } from '../testing/visitor.ts';
import { wireTo } from '../testing/wire.ts';

/** Probes share one answer for half a second. */
async function readiness(house: Bazaar, wanted: number) {
  return vi.waitFor(
    async () => {
      const answer = await visitor(house).send('GET', '/readyz');
      expect(answer.status).toBe(wanted);
      return answer.body;
    },
    { timeout: 10_000, interval: 100 },
  );
}

test('a full disk says so, keeps what was answered, and everything works again when there is room', async () => {
  const house = await openBazaar('sqlite');
  const { mei, lena, wen } = house.people;
  const writer = house.db.writer as unknown as { run(query: SQL): unknown };
  const kept = await told(await filed(house), [wen, { type: 'accept' }]);
  await order(house.db, 'full');
  writer.run(sql`pragma max_page_count = 1`);
  const done: Receipt[] = [kept];
  const refusals: unknown[] = [];
  // Notes until the last page is taken: some fit, then none does.
  for (let full = 0; full < 3;) {
    const note = { type: 'addNote', note: 'x'.repeat(4_000) } as const;
    const { status, body } = await send(wen, done.at(-1)!, note);
    if (status === 200) done.push(body.result.data as Receipt);
    else {
      refusals.push([status, body.error.data.refusal]);
      full += 1;
    }
  }
  for (const refusal of refusals) expect(refusal).toEqual([503, { refusal: 'databaseFull' }]);
  expect(await readiness(house, 503)).toMatchObject({ reason: 'databaseFull' });
  const input = complaint('full', { claims: [{ ...complaint('full').claims[0]!, statement: 'x'.repeat(4_900) }] });
  expect((await mei.call('disputes.file', input)).body.error.data.refusal).toEqual({ refusal: 'databaseFull' });
  const seen = data<{ dispute: { seq: number } }>(await wen.ask('disputes.get', { disputeId: kept.disputeId }));
  expect(seen.dispute.seq).toBe(done.at(-1)!.seq);

  writer.run(sql`pragma max_page_count = 1000000`);
  await readiness(house, 200);
  expect((await mei.call('disputes.file', input)).status).toBe(200);
  expect((await send(lena, done.at(-1)!, contest())).status).toBe(200);
  expect(await chainProblems(house.db, kept.disputeId)).toEqual([]);
  await house.close();
});

test('a database whose connections were ended answers again with the next try', async () => {
  const house = await openBazaar('postgres');
  const { wen } = house.people;
  const receipt = await filed(house);
  await endConnections(house);
  const key = crypto.randomUUID();
  const answers: unknown[] = [];
  const accepted = await vi.waitFor(async () => {
    const answer = await send(wen, receipt, { type: 'accept' }, key);
    if (answer.status !== 200) answers.push(answer.body.error.data.refusal);
    return data<Receipt>(answer);
  });
  expect(accepted.seq).toBe(2);
  for (const refusal of answers) expect(refusal).toEqual({ refusal: 'databaseUnavailable' });
  await house.close();
});

test('a database that is gone is said to be gone, and is used again once it is back', async () => {
  const { house, wire } = await wiredHouse();
  const { wen } = house.people;
  const receipt = await filed(house);
  await readiness(house, 200);
  await wire.cut();
  const away = await send(wen, receipt, { type: 'accept' });
  expect([away.status, away.body.error.data.refusal]).toEqual([503, { refusal: 'databaseUnavailable' }]);
  expect(JSON.stringify(away.body)).not.toMatch(/postgres|redress_test|stack/);
  expect(await readiness(house, 503)).toMatchObject({ ready: false, reason: 'databaseUnavailable' });
  expect((await visitor(house).send('GET', '/healthz')).status).toBe(200);

  await wire.mend();
  await readiness(house, 200);
  expect((await send(wen, receipt, { type: 'accept' })).status).toBe(200);
  await house.close();
  await wire.cut();
});

/** A house whose database is at the other end of a wire. */
async function wiredHouse() {
  const name = process.env['REDRESS_TEST_PG'] ? 'REDRESS_TEST_PG' : 'TEST_DATABASE_URL';
  const address = process.env[name]!;
  const wire = await wireTo(address);
  process.env[name] = wire.url;
  const house = await openBazaar('postgres').finally(() => (process.env[name] = address));
  return { house, wire };
}

/** By the administrator, from another database of the same server. */
async function endConnections({ db }: Bazaar): Promise<void> {
  const url = new URL(db.config.url!);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  await client.end();
}
