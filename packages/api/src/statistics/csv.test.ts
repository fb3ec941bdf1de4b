import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DisputeFilter } from '@redress/shared/statistics/filter';
import type { DisputeLine, TablePage } from '@redress/shared/statistics/table';
import type { FastifyInstance } from 'fastify';
import { dialects } from '../db/testing.ts';
import { createLog } from '../http/log.ts';
import { createServer } from '../http/server.ts';
import { readPrincipal } from '../session/read-principal.ts';
import { openTestHouse, type TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { visitor, type Visitor } from '../testing/visitor.ts';
import { router } from '../trpc.ts';
import { openStatisticsDoor } from './statistics-door.ts';
import { table } from './table.ts';
import { HOUR, placeDisputes } from './testing-disputes.ts';

describe.each(dialects)('the export on %s', (dialect) => {
  let house: TestHouse;
  let server: FastifyInstance;
  let regulator: Visitor;
  beforeAll(async () => {
    house = await openTestHouse(dialect, { router: { statistics: router({ table }) } });
    const { db, clock, config } = house;
    // All were filed on the hour: no dispute grows a day older while the test compares.
    await clock.moveBy(1.5 * HOUR - (Date.now() % HOUR));
    await placeDisputes(db);
    server = createServer(config, createLog(config, { write: () => undefined }));
    openStatisticsDoor(server, { db, clock, config, principalOf: (cookie) => readPrincipal(db, config, cookie) });
    regulator = await signedIn(house, { email: 'overseer@example.com', role: 'regulator' });
  });
  afterAll(async () => {
    await server.close();
    await house.close();
  });

  async function download(person: Visitor, query = '') {
    const browser = visitor({ server });
    for (const [name, value] of person.jar) browser.jar.set(name, value);
    return browser.send('GET', `/statistics/disputes.csv?${query}`);
  }

  async function exported(query: string): Promise<string[][]> {
    const { status, body } = await download(regulator, query);
    expect(status).toBe(200);
    expect(body.startsWith('\uFEFF')).toBe(true);
    return parse(body, { bom: true });
  }

  const ask = async (input: object): Promise<TablePage> =>
    (await regulator.ask('statistics.table', input)).body.result.data;

  async function shown(filter: object): Promise<DisputeLine[]> {
    const rows: DisputeLine[] = [];
    let after: string | null = null;
    do {
      const page: TablePage = await ask({ filter, after, limit: 100 });
      rows.push(...page.rows);
      after = page.next;
    } while (after !== null);
    return rows;
  }

  test.each([
    ['', 450],
    ['state=closed&zone=America%2FNew_York', 90],
    ['from=2025-05-30&to=2025-05-30&category=damaged&zone=Europe%2FBerlin', 24],
    ['merchantId=sum&phase=over&origin=buyer', 7],
    ['merchantId=nobody', 0],
  ])('equals the table row by row for "%s"', async (query, count) => {
    const filter = DisputeFilter.parse(Object.fromEntries(new URLSearchParams(query)));
    const [, ...lines] = await exported(query);
    const rows = await shown(filter);
    expect(rows).toHaveLength(count);
    expect(lines).toEqual(rows.map((row) => cellsOf(row, filter.zone)));
  });

  test('names zone and instant, and disarms what a spreadsheet would run', async () => {
    const [head, first] = await exported('merchantId=sum&zone=Asia%2FShanghai');
    expect(head?.[1]).toBe('filed_at (Asia/Shanghai)');
    expect(head?.[8]).toMatch(/^days_open \(as of \d{4}-\d\d-\d\d \d\d:\d\d:\d\d Asia\/Shanghai\)$/);
    expect(first?.slice(1, 7)).toEqual(['2025-05-31 20:00:00', 'closed', 'damaged', 'settled', "'=SUM(A1:A9)", '5']);
  });

  test('is refused to whoever is no overseer, and for a filter that is none', async () => {
    expect((await download(visitor(house))).status).toBe(401);
    const buyer = await signedIn(house, { email: 'buyer@example.com', role: 'buyer' });
    expect((await download(buyer)).status).toBe(403);
    expect((await download(regulator, 'zone=Mars')).status).toBe(400);
    expect((await download(regulator, 'sort=up')).status).toBe(400);
  });
});

/** What a reader of the file expects, written without the code that writes it. */
function cellsOf(row: DisputeLine, zone: string): string[] {
  const at = new Date(row.filedAt).toLocaleString('sv-SE', { timeZone: zone });
  const claimed = row.currency === 'JPY' ? `${row.claimedMinor}` : (row.claimedMinor / 100).toFixed(2);
  const merchant = row.merchant.startsWith('=') ? `'${row.merchant}` : row.merchant;
  const { number, state, category, outcome, currency, daysOpen, origin } = row;
  return [number, at, state, category, outcome ?? '', merchant, claimed, currency, `${daysOpen ?? ''}`, origin];
}
