import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '../db/database.ts';
import { rows, run, type Work } from '../db/work.ts';
import { paymentName, shipmentName, type ImportedOrder } from './imported-order.ts';

/** The payment of an order, known by method and reference. */
export function* keepPayment(tx: Tx, orderId: string, { payment, paidMinor: amountMinor }: ImportedOrder): Work<void> {
  const { orderPayment } = tx.tables;
  if (!payment || amountMinor === 0) return;
  const kept = yield* rows(tx.q.select().from(orderPayment).where(eq(orderPayment.orderId, orderId)));
  const known = kept.find((one) => paymentName(one) === paymentName(payment));
  const values = { ...payment, amountMinor };
  if (known) yield* run(tx.q.update(orderPayment).set(values).where(eq(orderPayment.id, known.id)));
  else yield* run(tx.q.insert(orderPayment).values({ id: uuidv7(), orderId, ...values }));
}

/** Parcels of an order, known by carrier and tracking number. What a later file no longer says stays. */
export function* keepShipments(tx: Tx, orderId: string, { shipments }: ImportedOrder): Work<void> {
  const { orderShipment } = tx.tables;
  const found = yield* rows(tx.q.select().from(orderShipment).where(eq(orderShipment.orderId, orderId)));
  const kept = new Map(found.map((shipment) => [shipmentName(shipment), shipment]));
  for (const { carrier, tracking, ...dates } of shipments) {
    const known = kept.get(shipmentName({ carrier, tracking }));
    const shippedAt = dates.shippedAt ?? known?.shippedAt ?? null;
    const deliveredAt = dates.deliveredAt ?? known?.deliveredAt ?? null;
    const values = { carrier, tracking, shippedAt, deliveredAt };
    if (known) yield* run(tx.q.update(orderShipment).set(values).where(eq(orderShipment.id, known.id)));
    else yield* run(tx.q.insert(orderShipment).values({ id: uuidv7(), orderId, ...values }));
  }
}
