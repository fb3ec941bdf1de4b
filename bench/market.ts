import { BUYER, filing, INTAKE } from '@redress/shared/dispute/testing';
import type { Packs } from '@redress/api/packs';
import type { Database } from '@redress/api/db/database';
import { enter } from '@redress/api/disputes/door';
import { randomUUID } from 'node:crypto';

/** Disputes that wait for their merchant, made through the door. */
export async function fileDisputes(db: Database, packs: Packs, count: number): Promise<string[]> {
  const { merchant, user } = db.tables;
  const at = new Date(0);
  await db.writer
    .insert(merchant)
    .values({ id: 'merchant-tea', name: 'Tea', zone: 'UTC', createdAt: 0 })
    .onConflictDoNothing();
  const buyer = { id: BUYER.id, name: 'Buyer', email: 'buyer@example.com', createdAt: at, updatedAt: at };
  await db.writer.insert(user).values(buyer).onConflictDoNothing();
  const ids = Array.from({ length: count }, newId);
  const command = filing();
  const common = { packs, now: Date.now(), version: null, keyed: null };
  await eachOf(ids, 50, (disputeId) => {
    const about = { ...command.case, id: disputeId, number: disputeId };
    const file = { ...command, case: about };
    return db.write((tx) => enter(tx, { ...common, command: file, disputeId, actor: BUYER }));
  });
  await eachOf(ids, 50, (disputeId) =>
    db.write((tx) => enter(tx, { ...common, command: { type: 'accept' }, disputeId, actor: INTAKE })),
  );
  // Commands come to disputes in no order.
  return ids.toSorted((a, b) => (a.slice(-12) < b.slice(-12) ? -1 : 1));
}

/** UUIDv7, as the product gives them: the later, the greater. */
function newId(): string {
  const at = Date.now().toString(16).padStart(12, '0');
  return `${at.slice(0, 8)}-${at.slice(8)}-7${randomUUID().slice(15)}`;
}

/** Runs a duty for every item, so many at once. */
export async function eachOf<T>(
  items: readonly T[],
  atOnce: number,
  duty: (item: T, index: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) await duty(items[index]!, index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
