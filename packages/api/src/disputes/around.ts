import { asc, eq, sql } from 'drizzle-orm';
import type { FileInfo, OrderInfo } from '@redress/shared/dispute/contract';
import { LIMITS } from '@redress/shared/limits';
import type { Database } from '../db/database.ts';
import type { DisputeRow } from './dispute-row.ts';

/** The order a dispute is about, as both sides know it. */
export async function orderOf(db: Database, orderId: string): Promise<OrderInfo | null> {
  const { order, orderShipment } = db.tables;
  const [found] = await db.readPrepared(
    'order.around',
    (q) =>
      q
        .select()
        .from(order)
        .where(eq(order.id, sql.placeholder('orderId'))),
    { orderId },
  );
  if (!found) return null;
  const shipments = await db.readPrepared(
    'orderShipment.around',
    (q) =>
      q
        .select()
        .from(orderShipment)
        .where(eq(orderShipment.orderId, sql.placeholder('orderId')))
        .limit(50),
    { orderId },
  );
  const { id, number, shop, placedAt, paidMinor, currency } = found;
  return {
    id,
    number,
    shop,
    placedAt,
    paidMinor,
    currency,
    shipments: shipments.map(({ carrier, tracking, shippedAt, deliveredAt }) => ({
      carrier,
      tracking,
      shippedAt,
      deliveredAt,
    })),
  };
}

/** The names of who stands in it. */
export async function actorsOf(db: Database, row: DisputeRow) {
  const { user, merchant } = db.tables;
  const person = async (id: string | null) => {
    if (id === null) return null;
    const query = (q: typeof db.read) =>
      q
        .select({ name: user.name })
        .from(user)
        .where(eq(user.id, sql.placeholder('id')));
    const [found] = await db.readPrepared('user.name', query, { id });
    return found?.name ?? null;
  };
  const query = (q: typeof db.read) =>
    q
      .select({ name: merchant.name })
      .from(merchant)
      .where(eq(merchant.id, sql.placeholder('id')));
  const [[shop], buyer, arbitrator] = await Promise.all([
    db.readPrepared('merchant.name', query, { id: row.merchantId }),
    person(row.buyerId),
    person(row.arbitratorId),
  ]);
  return { merchant: shop?.name ?? row.merchantId, buyer, arbitrator };
}

export async function filesOf(db: Database, disputeId: string): Promise<FileInfo[]> {
  const { evidenceFile: file } = db.tables;
  const columns = {
    id: file.id,
    name: file.name,
    type: file.copyType,
    size: file.size,
    sha256: file.sha256,
    width: file.width,
    height: file.height,
  };
  const found = await db.readPrepared(
    'evidenceFile.around',
    (q) =>
      q
        .select(columns)
        .from(file)
        .where(eq(file.disputeId, sql.placeholder('disputeId')))
        .orderBy(asc(file.createdAt), asc(file.id))
        .limit(2 * LIMITS.evidencePerSide * LIMITS.filesPerEvidence),
    { disputeId },
  );
  return found.map((one) => ({ ...one, type: one.type ?? 'application/octet-stream' }));
}

/** The columns an imported dispute came with. */
export async function recordOf(db: Database, disputeId: string): Promise<Record<string, string> | null> {
  const { importedRow } = db.tables;
  const [found] = await db.readPrepared(
    'importedRow.around',
    (q) =>
      q
        .select({ columns: importedRow.columns })
        .from(importedRow)
        .where(eq(importedRow.disputeId, sql.placeholder('disputeId'))),
    { disputeId },
  );
  return found?.columns ?? null;
}
