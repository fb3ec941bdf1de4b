import { and, eq, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../db/database.ts';
import { row, run } from '../db/work.ts';
import type { Work } from '../db/work.ts';
import type { Principal } from '../principal.ts';
import { Refused } from '../refused.ts';
import { sessionCookie } from '../session-cookie.ts';
import { issueSession, newSession } from '../issue-session.ts';
import { procedure } from '../trpc.ts';
import { buyerAccount, newBuyer } from './buyer-account.ts';
import { readHandOver } from './hand-over.ts';
import type { HandOver } from './hand-over.ts';

/**
 * The order now belongs to whoever is signed in; when nobody is, to the account with the order's address,
 * which is made if need be, and its owner is signed in: the shop has seen to it that it is them.
 */
export const redeemHandOver = procedure('anyone', { max: 30, windowMs: 600_000 })
  .input(z.strictObject({ token: z.string().max(2000) }))
  .mutation(async ({ ctx: { db, config, principal, setCookie }, input }) => {
    const now = Date.now();
    const handOver = readHandOver(input.token, config.secrets.handOver, now);
    const fresh = { session: newSession(), buyer: newBuyer(now), now };
    await db.write((tx) => redeem(tx, principal, handOver, fresh));
    if (principal.kind === 'anonymous') setCookie(sessionCookie(config, fresh.session.token));
    return { orderId: handOver.orderId };
  });

interface Fresh {
  readonly session: ReturnType<typeof newSession>;
  readonly buyer: ReturnType<typeof newBuyer>;
  readonly now: number;
}

function* redeem(tx: Tx, principal: Principal, handOver: HandOver, { session, buyer, now }: Fresh): Work<void> {
  const { order, handover } = tx.tables;
  const { orderId, jti, expiresAt } = handOver;
  const found = yield* row(tx.q.select().from(order).where(eq(order.id, orderId)));
  if (!found || (handOver.buyerEmail && handOver.buyerEmail !== found.buyerEmail.toLowerCase())) throw notFound();
  // The link is claimed before anything else: of two at the same moment one waits here for the other.
  const claim = tx.q.insert(handover).values({ jti, orderId, expiresAt }).onConflictDoNothing();
  if (!(yield* row(claim.returning({ jti: handover.jti })))) throw new Refused({ refusal: 'linkUsed' });
  const buyerId = yield* buyerAccount(tx, principal, found, buyer);
  if (buyerId === undefined) throw notFound();
  const free = and(eq(order.id, orderId), or(isNull(order.buyerId), eq(order.buyerId, buyerId)));
  if (!(yield* row(tx.q.update(order).set({ buyerId }).where(free).returning({ id: order.id })))) throw notFound();
  yield* run(tx.q.update(handover).set({ usedAt: now, usedBy: buyerId }).where(eq(handover.jti, jti)));
  if (principal.kind === 'anonymous') yield* issueSession(tx, session, buyerId);
}

/** An order of somebody else looks like one that is not there. */
function notFound(): Refused {
  return new Refused({ refusal: 'notFound' });
}
