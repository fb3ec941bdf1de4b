import type { Database } from '../db/database.ts';

const MERCHANT = { id: 'lamps', name: 'Harbour Lamps', zone: 'Europe/Berlin', createdAt: 1 };
const ORDER = {
  merchantId: MERCHANT.id,
  buyerName: 'Mei Lin',
  currency: 'EUR',
  zone: 'Europe/Berlin',
  placedAt: 1,
  freightMinor: 0,
  discountMinor: 0,
  paidMinor: 4900,
  shop: 'harbour',
};

export async function placeOrder({ writer, tables }: Database, id: string, buyerEmail: string): Promise<void> {
  await writer.insert(tables.merchant).values(MERCHANT).onConflictDoNothing();
  await writer.insert(tables.order).values({ ...ORDER, id, number: id, buyerEmail });
}
