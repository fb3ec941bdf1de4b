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
  const email = order.buyerEmail.toLowerCase();
  const person = { ...fresh, email, name: order.buyerName, zone: order.zone };
  yield* run(tx.q.insert(user).values(person).onConflictDoNothing());
  const account = yield* row(tx.q.select().from(user).where(eq(user.email, email)));
  if (!account || account.role !== 'buyer' || account.disabled) return undefined;
  if (!account.emailVerified) yield* forgetPassword(tx, account.id);
  return account.id;
}

/** Somebody signed up with this address without proving it is theirs; their password must not open the account. */
function* forgetPassword(tx: Tx, userId: string): Work<void> {
  const { account, session } = tx.tables;
  const claimed = and(eq(account.userId, userId), eq(account.providerId, 'credential'));
  const forgotten = yield* row(tx.q.delete(account).where(claimed).returning({ id: account.id }));
  if (forgotten) yield* run(tx.q.delete(session).where(eq(session.userId, userId)));
}
