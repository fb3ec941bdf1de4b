import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Currency } from '@redress/shared/money';
import type { Tx } from '../db/database.ts';
import { forUpdate } from '../db/lock.ts';
import { rows, run, type Work } from '../db/work.ts';
import type { RowFault } from './csv-table.ts';
import type { ImportedItem, ImportedOrder } from './imported-order.ts';
import { OrderFault } from './order-fault.ts';
import { writeAmount } from './read-amount.ts';

type Kept = { id: string; sku: string; refundedMinor: number };

/** Items are known by sku. None is removed, and none can have been paid less than was refunded for it. */
export function* keepItems(tx: Tx, orderId: string, { line, head, items }: ImportedOrder): Work<void> {
  const { orderItem } = tx.tables;
  const { id, sku, refundedMinor } = orderItem;
  const found = yield* rows(
    forUpdate(tx.q.select({ id, sku, refundedMinor }).from(orderItem).where(eq(orderItem.orderId, orderId))),
  );
  const kept = new Map(found.map((item) => [item.sku, item]));
  const faults = [...missing(line, found, items), ...belowRefunded(kept, items, head.currency)];
  if (faults.length > 0) throw new OrderFault(faults);
  for (const { line: _line, ...item } of items) {
    const known = kept.get(item.sku);
    if (known) yield* run(tx.q.update(orderItem).set(item).where(eq(orderItem.id, known.id)));
    else yield* run(tx.q.insert(orderItem).values({ id: uuidv7(), orderId, ...item }));
  }
}

function missing(line: number, kept: Kept[], items: ImportedItem[]): RowFault[] {
  const given = new Set(items.map((item) => item.sku));
  return kept
    .filter(({ sku }) => !given.has(sku))
    .map(({ sku }) => ({ line, column: 'sku', reason: `${sku} is missing: an earlier file had it in this order` }));
}

function belowRefunded(kept: ReadonlyMap<string, Kept>, items: ImportedItem[], currency: Currency): RowFault[] {
  return items.flatMap(({ line, sku, paidMinor }) => {
    const refundedMinor = kept.get(sku)?.refundedMinor ?? 0;
    if (paidMinor >= refundedMinor) return [];
    const [paid, refunded] = [paidMinor, refundedMinor].map((minor) => writeAmount(minor, currency));
    return [{ line, column: 'paid', reason: `leaves ${paid} for ${sku}, of which ${refunded} is refunded already` }];
  });
}
