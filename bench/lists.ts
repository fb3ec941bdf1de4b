import { rmSync } from 'node:fs';
import { readConfig } from '@redress/api/config';
import { migrate } from '@redress/api/db/migrate';
import { openDatabase } from '@redress/api/db/open';
import { connectSqlite, sqlitePath } from '@redress/api/db/sqlite-connection';
import { ARBITRATORS, fillMarket, MERCHANTS } from './bulk-market.ts';
import { below, median, share, told, type Figure } from './figure.ts';
import { load, type Load, type Request } from './load.ts';
import { markSeeded, signIn, signInMerchant } from './people.ts';
import { spawnServer, type Spawned } from './spawned.ts';
import { temporaryFolder } from './temporary.ts';

const ROUNDS = 5;
const EACH = 1500;
const SIZES = [100_000, 1_000_000] as const;

interface Market {
  directory: string;
  /** By turns a merchant's, an arbitrator's and the desk's list. */
  lists: Request[];
  /** The regulator's table under a filter nobody keeps a total of. */
  table: Request;
}

/** The lists people work from, 25 rows with exact totals, against tRPC with an answer of the same size and nothing behind. */
export async function lists(): Promise<Figure[]> {
  const markets = [];
  for (const size of SIZES) markets.push(await prepare(size));
  const [small, large] = markets as [Market, Market];
  const servers = [await serve(small), await serve(large), await spawnServer('bench/empty-server.ts')] as const;
  const rounds = await inRounds(servers, small, large);
  const tableMs = await timeEach(servers[1].url, large.table);
  await Promise.all(servers.map((server) => server.stop()));
  for (const { directory } of markets) rmSync(directory, { recursive: true });
  const speed = (of: (round: (typeof rounds)[number]) => Load) => median(rounds.map((round) => of(round).perSecond));
  const [atSmall, atLarge, limit] = [speed((one) => one.small), speed((one) => one.large), speed((one) => one.empty)];
  return [
    share('work lists at 100,000 disputes, 16 connections', '/s', atSmall, limit, 0.4),
    told('… at 1,000,000', '/s', atLarge),
    below('… slower at 1,000,000 than at 100,000', '×', atSmall / atLarge, 1.5),
    told('table by a free filter at 1,000,000, counted to 10,000', 'ms', tableMs),
  ];
}

async function inRounds([small, large, empty]: readonly [Spawned, Spawned, Spawned], one: Market, other: Market) {
  const run = async (server: Spawned, requests: Request[]) => {
    let next = 0;
    const done = await load(server.url, EACH, () => requests[next++ % requests.length]!);
    if (done.failed > 0) throw new Error(`${done.failed} lists failed`);
    return done;
  };
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++)
    rounds.push({
      empty: await run(empty, one.lists),
      small: await run(small, one.lists),
      large: await run(large, other.lists),
    });
  // The first only warms up.
  return rounds.slice(1);
}

function serve({ directory }: Market): Promise<Spawned> {
  return spawnServer('packages/api/src/main.ts', { REDRESS_DATA: directory });
}

async function timeEach(url: string, { path, headers }: Request): Promise<number> {
  const times = [];
  for (let turn = 0; turn < 9; turn++) {
    const begun = performance.now();
    const answer = await fetch(url + path, { headers });
    if (!answer.ok) throw new Error(await answer.text());
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
  }
  return median(times);
}

async function prepare(size: number): Promise<Market> {
  const directory = temporaryFolder();
  await migrate({ directory });
  const connection = connectSqlite(sqlitePath(directory), { queryOnly: false });
  fillMarket(connection, size);
  connection.close();
  const db = await openDatabase({ directory });
  const config = readConfig({ REDRESS_DATA: directory });
  await markSeeded(db);
  const requests: Request[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const merchant = await signInMerchant(db, config, turn % MERCHANTS);
    const person = { id: `arbitrator-${turn % ARBITRATORS}`, role: 'arbitrator' } as const;
    const arbitrator = await signIn(db, config, person);
    requests.push(list(merchant, 'respondent', 'toAnswer', false));
    requests.push(list(arbitrator, 'desk', 'deliberation', true));
    requests.push(list(arbitrator, 'desk', 'intake', false));
  }
  const regulator = await signIn(db, config, { id: 'regulator', role: 'regulator' });
  await db.close();
  const filter = { category: 'damaged', merchantId: 'merchant-7', phase: 'over' };
  return {
    directory,
    lists: requests,
    table: query(regulator, 'statistics.table', { filter, after: null, limit: 25 }),
  };
}

function list(cookie: string, desk: string, queue: string, mine: boolean): Request {
  return query(cookie, 'disputes.queue', { desk, queue, merchantId: null, mine, after: null, limit: 25 });
}

function query(cookie: string, procedure: string, input: unknown): Request {
  const path = `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
  return { method: 'GET', path, headers: { 'sec-fetch-site': 'same-origin', cookie } };
}
