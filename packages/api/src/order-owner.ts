import { eq, or } from 'drizzle-orm';
import type { Tables } from './db/tables.ts';
import type { Person } from './principal.ts';

/** By a hand-over, or by an address that is proven and the order's; never by one merely claimed. */
export function belongsTo(order: Tables['order'], { id, email, emailVerified }: Person) {
  return emailVerified ? or(eq(order.buyerId, id), eq(order.buyerEmail, email)) : eq(order.buyerId, id);
}
