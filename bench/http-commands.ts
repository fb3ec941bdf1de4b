import { rmSync } from 'node:fs';
import { inArray } from 'drizzle-orm';
import { readConfig } from '@redress/api/config';
import type { Database } from '@redress/api/db/database';
import { migrate } from '@redress/api/db/migrate';
import { openDatabase } from '@redress/api/db/open';
import { loadPacks } from '@redress/api/packs';
import { below, median, share, told, type Figure } from './figure.ts';
import { load, type Request } from './load.ts';
import { fileDisputes } from './market.ts';
import { markSeeded, signIn } from './people.ts';
import { spawnServer, type Spawned } from './spawned.ts';
import { temporaryFolder } from './temporary.ts';

const ROUNDS = 5;
const EACH = 2000;
const WARM_UP = 1500;
const BUYERS = 100;

/** The everyday command through the whole door over HTTP, against tRPC with the same input and nothing behind. */
export async function httpCommands(packsPath: string): Promise<Figure[]> {
  const directory = temporaryFolder();
  const next = inTurn(await prepare(directory, packsPath));
  const ours = await spawnServer('packages/api/src/main.ts', { REDRESS_DATA: directory });
  const empty = await spawnServer('bench/empty-server.ts');
  const idleMb = ours.memoryMb();
  const rounds: { own: Measured; limit: Measured }[] = [];
  await load(empty.url, WARM_UP, next.again);
  await load(ours.url, WARM_UP, next.fresh);
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ limit: await measured(empty, next.again), own: await measured(ours, next.fresh) });
  const loadedMb = ours.memoryMb();
  await Promise.all([ours.stop(), empty.stop()]);
  rmSync(directory, { recursive: true });
  const own = (part: 'perSecond' | 'p99Ms' | 'cpuMs') => median(rounds.map((round) => round.own[part]));
  const limit = (part: 'perSecond' | 'cpuMs') => median(rounds.map((round) => round.limit[part]));
  const name = 'command through tRPC with a session, 16 connections';
  return [
    share(name, '/s', own('perSecond'), limit('perSecond'), 0.4),
    below('… p99', 'ms', own('p99Ms'), 30),
    told('… processor time for each, all threads', 'ms', own('cpuMs')),
    told('… of the limit', 'ms', limit('cpuMs')),
    told('memory idle', 'MB', idleMb),
    told('memory under load', 'MB', loadedMb),
  ];
}

type Measured = Awaited<ReturnType<typeof measured>>;

/** Processor time tells what a busy machine hides. */
async function measured(server: Spawned, next: () => Request) {
  const before = server.cpuMs();
  const result = await load(server.url, EACH, next);
  if (result.failed > 0) throw new Error(`${result.failed} commands failed`);
  return { ...result, cpuMs: (server.cpuMs() - before) / EACH };
}

/** To our own server every command goes once; the empty one forgets and may be sent any of them. */
function inTurn(requests: Request[]) {
  let sent = 0;
  let repeated = 0;
  return {
    fresh: () => requests[sent++]!,
    again: () => requests[repeated++ % requests.length]!,
  };
}

async function prepare(directory: string, packsPath: string): Promise<Request[]> {
  await migrate({ directory });
  const db = await openDatabase({ directory });
  const ids = await fileDisputes(db, loadPacks(packsPath), WARM_UP + ROUNDS * EACH + 16);
  const config = readConfig({ REDRESS_DATA: directory });
  await markSeeded(db);
  const { dispute } = db.tables;
  const cookies: string[] = [];
  // Each buyer has some of the disputes, so that nobody runs into the limit for one person.
  for (let buyer = 0; buyer < BUYERS; buyer++) {
    const id = `buyer-${buyer}`;
    cookies.push(await signIn(db, config, { id, role: 'buyer' }));
    const theirs = ids.filter((_, index) => index % BUYERS === buyer);
    await db.writer.update(dispute).set({ buyerId: id }).where(inArray(dispute.id, theirs));
  }
  await settleEffects(db);
  await db.close();
  return ids.map((disputeId, index) => command(disputeId, cookies[index % BUYERS]!));
}

/** What the filings of the preparation left to do would be done beside the first thousand commands. */
async function settleEffects(db: Database): Promise<void> {
  await db.writer.update(db.tables.effect).set({ state: 'done', payload: {}, doneAt: 0 });
}

function command(disputeId: string, cookie: string): Request {
  const evidence = {
    kind: 'photo',
    claims: ['c1'],
    files: [],
    note: 'The spout was broken when it arrived; the box shows no damage.',
  };
  const input = {
    key: `bench-${disputeId}`,
    disputeId,
    version: 2,
    command: { type: 'submitEvidence', question: null, evidence },
  };
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie };
  return { method: 'POST', path: '/trpc/disputes.command', headers, body: JSON.stringify(input) };
}
