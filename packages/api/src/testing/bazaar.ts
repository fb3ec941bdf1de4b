import { randomUUID } from 'node:crypto';
import { accountId } from '@redress/shared/ledger/transfer';
import type { Database, Dialect } from '../db/database.ts';
import { openTestHouse, type TestHouse, type Wish } from './open-house.ts';
import { NAMES, PEOPLE, type Name } from './people.ts';
import { signedIn } from './signed-in.ts';

export type Member = Awaited<ReturnType<typeof signedIn>>;
export interface Bazaar extends TestHouse {
  readonly people: Record<Name, Member>;
}

export const MERCHANTS = ['lamps', 'boots'] as const;
const ZONE = 'Europe/Berlin';
const LINES = [
  { sku: 'LAMP', title: 'Brass lamp', quantity: 2, unitPriceMinor: 10_000, paidMinor: 20_000 },
  { sku: 'SHADE', title: 'Linen shade', quantity: 1, unitPriceMinor: 9_000, paidMinor: 9_000 },
];

/** A house with two merchants, their people, two buyers and the whole desk. */
export async function openBazaar(dialect: Dialect, wish?: Wish): Promise<Bazaar> {
  // Nobody here is too hasty: tests do in a second what people do in a week.
  const house = await openTestHouse(dialect, { rateLimit: () => 0, ...wish });
  const people = {} as Record<Name, Member>;
  for (const merchant of MERCHANTS) await openShop(house.db, merchant);
  for (const name of NAMES) {
    const { role, rights, merchant }: { role: string; rights?: readonly string[]; merchant?: string } = PEOPLE[name];
    const person = { id: name, name, email: `${name}@example.com`, role, rights: rights ?? [] };
    people[name] = await signedIn(house, person as never);
    if (merchant) await join(house.db, name, merchant);
  }
  return { ...house, people };
}

async function openShop({ writer, tables }: Database, id: string): Promise<void> {
  const createdAt = 1;
  await writer.insert(tables.organization).values({ id, name: id, slug: id, createdAt: new Date(createdAt) });
  await writer.insert(tables.merchant).values({ id, name: `The ${id}`, zone: ZONE, organisationId: id, createdAt });
}

export async function join({ writer, tables }: Database, userId: string, organizationId: string): Promise<void> {
  const createdAt = new Date(1);
  const id = `${userId}-${organizationId}`;
  await writer.insert(tables.member).values({ id, organizationId, userId, role: 'member', createdAt });
}

/** An order of two goods, 290.00 in all; its items are called ORDER-1 and ORDER-2. */
export async function order({ writer, tables }: Database, id: string, buyerId = 'mei', merchantId = 'lamps') {
  const buyer = { buyerId, buyerEmail: `${buyerId}@example.com`, buyerName: buyerId };
  const sums = { freightMinor: 0, discountMinor: 0, paidMinor: 29_000, currency: 'EUR' };
  const row = { id, number: id, merchantId, zone: ZONE, placedAt: 1, shop: 'bazaar', ...buyer, ...sums };
  await writer.insert(tables.order).values(row);
  const items = LINES.map((line, index) => ({ id: `${id}-${index + 1}`, orderId: id, ...line }));
  await writer.insert(tables.orderItem).values(items);
  return id;
}

/** The merchant pays in: the money comes through the gateway. */
export async function payIn({ writer, tables }: Database, ownerId: string, amountMinor: number, currency = 'EUR') {
  const kinds = { gateway: 'platform', merchantDeposit: ownerId } as const;
  const idOf = (kind: keyof typeof kinds) => accountId({ kind, owner: kinds[kind] }, currency);
  for (const kind of ['gateway', 'merchantDeposit'] as const) {
    const account = { id: idOf(kind), kind, ownerId: kinds[kind], currency };
    await writer.insert(tables.ledgerAccount).values(account).onConflictDoNothing();
  }
  const id = `deposit:${randomUUID()}`;
  const sum = { amountMinor, currency, reason: 'deposit', at: 1 };
  const accounts = { debitAccount: idOf('gateway'), creditAccount: idOf('merchantDeposit') };
  await writer.insert(tables.ledgerTransfer).values({ id, posting: id, ...accounts, ...sum });
}
