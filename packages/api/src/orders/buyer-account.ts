import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '../db/database.ts';
import { row, run } from '../db/work.ts';
import type { Work } from '../db/work.ts';
import type { Principal } from '../principal.ts';

/** An account without a password: its owner comes back by the shop, or asks for a password by mail. */
export function newBuyer(now: number) {
  return {
    id: uuidv7(),
    emailVerified: false,
    role: 'buyer',
    createdAt: new Date(now),
    updatedAt: new Date(now),
  } as const;
}

interface Order {
  readonly buyerEmail: string;
  readonly buyerName: string;
  readonly zone: string;
}

/** Whose the order becomes; nothing when that would be an account of staff or of a merchant, or a closed one. */
export function* buyerAccount(
  tx: Tx,
  principal: Principal,
  order: Order,
  fresh: ReturnType<typeof newBuyer>,
): Work<string | undefined> {
  if (principal.kind === 'person') return principal.role === 'buyer' ? principal.id : undefined;
  const { user } = tx.tables;
  const known = yield* row(tx.q.select().from(user).where(eq(user.email, order.buyerEmail)));
  if (known) {
    if (known.role !== 'buyer' || known.disabled) return undefined;
    if (!known.emailVerified) yield* forgetPassword(tx, known.id);
    return known.id;
  }
  const person = { ...fresh, email: order.buyerEmail, name: order.buyerName, zone: order.zone };
  yield* run(tx.q.insert(user).values(person));
  return fresh.id;
}

/** Somebody signed up with this address without proving it is theirs; their password must not open the account. */
function* forgetPassword(tx: Tx, userId: string): Work<void> {
  const { account, session } = tx.tables;
  yield* run(tx.q.delete(account).where(and(eq(account.userId, userId), eq(account.providerId, 'credential'))));
  yield* run(tx.q.delete(session).where(eq(session.userId, userId)));
}
