import { eq } from 'drizzle-orm';
import { accountId } from '@redress/shared/ledger/transfer';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import { run, type Work } from '../db/work.ts';
import type { Tx } from '../db/database.ts';
import { stageFile } from '../evidence/stage-file.ts';
import { openFiles, type Files } from '../gateways/files.ts';
import { loadPacks } from '../packs.ts';
import { drawPlate } from './pictures.ts';
import { PEOPLE } from './people.ts';
import { placeOrders, plotIndex } from './place-orders.ts';
import { SHOPS, type DemoShop } from './shops.ts';
import { plotsFor } from './stories.ts';
import { tell, type Order } from './telling.ts';

const KEY = 'demo';
const DAY = 86_400_000;
const PHOTOGRAPHED: ReadonlySet<string> = new Set(['damaged', 'notAsDescribed', 'counterfeit']);

/** Fills an empty demo with an invented marketplace, once; a start that was cut off in between goes on. */
export async function seedDemo(db: Database, config: Config): Promise<void> {
  const { meta } = db.tables;
  const [mark] = await db.read.select().from(meta).where(eq(meta.key, KEY));
  if (mark?.value === 'seeded') return;
  const now = Date.now();
  const orders = await db.write(function* (tx) {
    yield* invite(tx, now);
    return yield* placeOrders(tx, now);
  });
  const demo = { db, packs: loadPacks(config.packsPath), files: openFiles(config.dataPath) };
  const told = new Set(
    (await db.read.select({ order: db.tables.dispute.orderId }).from(db.tables.dispute)).map(({ order }) => order),
  );
  for (const [index, order] of orders.entries()) if (!told.has(order.id)) await tellOne(demo, order, index, now);
  await db.writer
    .insert(meta)
    .values({ key: KEY, value: 'seeded' })
    .onConflictDoUpdate({ target: meta.key, set: { value: 'seeded' } });
}

async function tellOne(demo: Demo, order: Order, index: number, now: number): Promise<void> {
  const { db, packs } = demo;
  const plot = plotIndex(index);
  if (plot === null) return;
  const { daysAgo, claims, steps } = plotsFor(order)[plot]!;
  const startsAt = now - daysAgo * DAY;
  const files = PHOTOGRAPHED.has(claims[0]!.reason) ? await photograph(demo, order.buyer, index, startsAt) : [];
  await tell(db, packs, { order, startsAt, claims, files, steps }, now);
}

interface Demo {
  db: Database;
  packs: ReturnType<typeof loadPacks>;
  files: Files;
}

/** What a buyer would photograph: the thing as it came, and the crack. */
async function photograph({ db, files }: Demo, uploadedBy: string, index: number, at: number): Promise<string[]> {
  const staging = { db, files, clock: { now: () => at } };
  const names = ['arrived.jpg', 'crack.jpg'];
  const kept: string[] = [];
  for (const [which, name] of names.entries()) {
    const source = await drawPlate((index % 5) * 72, which === 1);
    kept.push((await stageFile(staging, { uploadedBy, name, source })).id);
  }
  return kept;
}

function* invite(tx: Tx, now: number): Work<void> {
  const at = new Date(now - 200 * DAY);
  const { user, organization, member, merchant } = tx.tables;
  for (const one of PEOPLE) {
    const email = `${one.id}@example.com`;
    yield* run(
      tx.q
        .insert(user)
        .values({ ...one, email, emailVerified: true, createdAt: at, updatedAt: at })
        .onConflictDoNothing(),
    );
  }
  for (const shop of SHOPS) {
    const { id, name, owner, country, zone } = shop;
    yield* run(tx.q.insert(organization).values({ id, name, slug: id, createdAt: at }).onConflictDoNothing());
    yield* run(
      tx.q
        .insert(member)
        .values({ id, organizationId: id, userId: owner, role: 'owner', createdAt: at })
        .onConflictDoNothing(),
    );
    yield* run(
      tx.q
        .insert(merchant)
        .values({ id, name, organisationId: id, country, zone, createdAt: at.getTime(), externalId: id })
        .onConflictDoNothing(),
    );
    yield* deposit(tx, shop, at.getTime());
  }
}

/** The merchant pays in: the money comes through the gateway. */
function* deposit(tx: Tx, { id: owner, currency, depositMinor }: DemoShop, at: number): Work<void> {
  const { ledgerAccount, ledgerTransfer } = tx.tables;
  const gateway = { kind: 'gateway', owner: 'platform' } as const;
  const account = { kind: 'merchantDeposit', owner } as const;
  for (const { kind, owner: ownerId } of [gateway, account]) {
    const row = { id: accountId({ kind, owner: ownerId }, currency), kind, ownerId, currency };
    yield* run(tx.q.insert(ledgerAccount).values(row).onConflictDoNothing());
  }
  const id = `deposit:${owner}`;
  const transfer = { id, posting: id, amountMinor: depositMinor, currency, reason: 'deposit', at };
  const accounts = { debitAccount: accountId(gateway, currency), creditAccount: accountId(account, currency) };
  yield* run(
    tx.q
      .insert(ledgerTransfer)
      .values({ ...transfer, ...accounts })
      .onConflictDoNothing(),
  );
}
