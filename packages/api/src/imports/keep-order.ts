import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { forUpdate } from '../db/lock.ts';
import { row, run, type Work } from '../db/work.ts';
import type { ImportedOrder } from './imported-order.ts';
import { keepItems } from './keep-items.ts';
import { keepPayment, keepShipments } from './keep-papers.ts';
import { knownMerchant } from './known-merchant.ts';
import { OrderFault } from './order-fault.ts';

type Row = Tables['order']['$inferSelect'];

/** Writes an order, known by shop, number and merchant: anew, or over what an earlier file said of it. */
export function* keepOrder(tx: Tx, imported: ImportedOrder, now: number): Work<'added' | 'updated'> {
  const { order } = tx.tables;
  const { head } = imported;
  const merchant = {
    id: uuidv7(),
    externalId: head.merchantId,
    name: head.merchantName,
    zone: head.zone,
    createdAt: now,
  };
  const merchantId = yield* knownMerchant(tx, merchant);
  const sameOrder = and(eq(order.shop, head.shop), eq(order.number, head.number), eq(order.merchantId, merchantId));
  const before = yield* row(forUpdate(tx.q.select().from(order).where(sameOrder)));
  const id = before?.id ?? uuidv7();
  if (before && before.currency !== head.currency) throw otherCurrency(imported, before.currency);
  if (before) yield* run(update(tx, before, imported));
  else yield* run(tx.q.insert(order).values({ id, merchantId, ...columnsOf(imported) }));
  yield* keepItems(tx, id, imported);
  yield* keepPayment(tx, id, imported);
  yield* keepShipments(tx, id, imported);
  return before ? 'updated' : 'added';
}

/** Who has claimed the order keeps it: another address in a later file would hand it to somebody else. */
function update(tx: Tx, before: Row, imported: ImportedOrder) {
  const { order } = tx.tables;
  const { buyerEmail, buyerName, ...rest } = columnsOf(imported);
  const set = before.buyerId === null ? { ...rest, buyerEmail, buyerName } : rest;
  return tx.q.update(order).set(set).where(eq(order.id, before.id));
}

function columnsOf({ head, freightMinor, discountMinor, paidMinor }: ImportedOrder) {
  const { merchantId: _merchantId, merchantName: _merchantName, ...own } = head;
  return { ...own, freightMinor, discountMinor, paidMinor };
}

function otherCurrency({ line }: ImportedOrder, currency: string): OrderFault {
  return new OrderFault([{ line, column: 'currency', reason: `is not ${currency}, which this order is kept in` }]);
}
