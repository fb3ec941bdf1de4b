import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { evolve } from '@redress/shared/dispute/evolve';
import type { Fact } from '@redress/shared/dispute/facts';
import { randomWorld, step } from '@redress/shared/dispute/testing/walk';
import type { Database } from '../db/database.ts';
import { row } from '../db/work.ts';
import { save } from '../disputes/save.ts';
import { payIn } from './bazaar.ts';

/** A random history kept in a real database: what the store was given, and what the model says of it. */
export interface Retold {
  readonly id: string;
  readonly facts: Fact[];
  readonly dispute: Dispute;
  /** Balances by account, the deposit paid in beforehand among them. */
  readonly ledger: ReadonlyMap<string, number>;
  readonly depositMinor: number;
}

const BUYER = 'buyer-lin';
const CURRENCY = 'CNY';

/** Walks a history in the model, and after every step saves what is new of it. */
export async function retold(db: Database, seed: number, steps: number): Promise<Retold> {
  const id = uuidv7();
  const named = names(id, seed);
  let world = randomWorld(seed);
  const begun = named(world.facts);
  const depositMinor = [...world.ledger].find(([account]) => account.startsWith('merchantDeposit'))?.[1] ?? 0;
  const opening = begun.reduce<Dispute | null>(evolve, null)!;
  await place(db, id, opening);
  if (depositMinor > 0) await payIn(db, opening.respondent.id, depositMinor, CURRENCY);
  await keep(db, id, begun);
  for (let n = 1; n <= steps; n++) {
    const known = world.facts.length;
    world = step(world, seed * 1009 + n);
    await keep(db, id, named(world.facts.slice(known)));
  }
  const facts = named(world.facts);
  const ledger = new Map(named([...world.ledger]));
  return { id, facts, dispute: facts.reduce<Dispute | null>(evolve, null)!, ledger, depositMinor };
}

/** Each history with an id, a number, goods and a merchant of its own. */
function names(id: string, seed: number) {
  return <T>(told: T): T =>
    JSON.parse(
      JSON.stringify(told)
        .replaceAll('"d1"', `"${id}"`)
        .replaceAll('2026-000001', `R-${id}`)
        .replaceAll('"item-', `"${id}-`)
        .replaceAll('merchant-tea', `tea-${seed % 5}-${id}`),
    ) as T;
}

async function place({ writer, tables }: Database, id: string, { lines, zone, respondent }: Dispute): Promise<void> {
  const merchant = { id: respondent.id, name: 'Tea', zone, createdAt: 1 };
  await writer.insert(tables.merchant).values(merchant).onConflictDoNothing();
  const sums = { currency: CURRENCY, freightMinor: 0, discountMinor: 0, paidMinor: 0 };
  const order = {
    id,
    number: id,
    merchantId: respondent.id,
    buyerEmail: '',
    buyerName: '',
    zone,
    placedAt: 1,
    shop: 's',
  };
  await writer.insert(tables.order).values({ ...order, ...sums, buyerId: BUYER });
  for (const { item, title, ...line } of lines)
    await writer
      .insert(tables.orderItem)
      .values({ id: item, orderId: id, sku: item, title, unitPriceMinor: 0, ...line });
}

async function keep(db: Database, id: string, facts: Fact[]): Promise<void> {
  if (facts.length === 0) return;
  const now = facts.at(-1)!.at;
  await db.write(function* (tx) {
    const { dispute } = tx.tables;
    const before = (yield* row(tx.q.select().from(dispute).where(eq(dispute.id, id)))) ?? null;
    return yield* save(tx, { before, facts, now, also: () => [], findBy: `R-${id}` });
  });
}
