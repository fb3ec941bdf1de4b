import { and, eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { CommandOf } from '@redress/shared/dispute/commands';
import { FileInput } from '@redress/shared/dispute/contract';
import { filesIn } from '@redress/shared/dispute/files';
import { Currency } from '@redress/shared/money';
import { row, rows, type Work } from '../db/work.ts';
import type { Tx } from '../db/database.ts';
import { attachFiles } from '../attach-files.ts';
import { belongsTo } from '../order-owner.ts';
import type { Packs } from '../packs.ts';
import type { Person } from '../principal.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { findKey } from './command-key.ts';
import { enter } from './door.ts';
import { nextNumber } from './next-number.ts';
import { Twin, writeOnce } from './write-once.ts';

/** A buyer complains about an order of theirs: one dispute with one merchant. */
export const file = procedure('buyer', { max: 30, windowMs: 3_600_000 })
  .input(FileInput)
  .mutation(async ({ ctx, input }) => {
    const { db, clock, packs, principal, announce } = ctx;
    const { key, orderId, claims, evidence } = input;
    const keyed = { actorId: principal.id, key, procedure: 'disputes.file', input: { orderId, claims, evidence } };
    const now = clock.now();
    const receipt = await writeOnce(db, function* (tx) {
      const before = yield* row(findKey(tx, keyed));
      const known = before ? before.disputeId : null;
      const id = known ?? uuidv7();
      const about = yield* caseOf(tx, principal, packs, { orderId, id, year: yearOf(now), known: known !== null });
      const command: CommandOf<'file'> = { type: 'file', case: about.case, claims, evidence };
      const files = filesIn(command);
      const actor = { role: 'complainant' as const, id: principal.id };
      const done = yield* enter(tx, {
        command,
        disputeId: id,
        actor,
        packs,
        now,
        version: null,
        keyed,
        findBy: about.findBy,
        attach: () => attachFiles(tx, id, principal.id, files),
      });
      // A twin was kept while this one waited for its number: the number goes back.
      if (done.disputeId !== id) throw new Twin();
      return done;
    });
    announce.tell(receipt.disputeId);
    return receipt;
  });

interface Wanted {
  orderId: string;
  id: string;
  year: number;
  /** Filed under this key before: no new number is taken. */
  known: boolean;
}

function* caseOf(
  tx: Tx,
  principal: Person,
  packs: Packs,
  { orderId, id, year, known }: Wanted,
): Work<{ case: CommandOf<'file'>['case']; findBy: string }> {
  const { order, orderItem } = tx.tables;
  const found = yield* row(
    tx.q
      .select()
      .from(order)
      .where(and(eq(order.id, orderId), belongsTo(order, principal))),
  );
  if (!found) throw new Refused({ refusal: 'notFound' });
  const items = yield* rows(
    tx.q.select().from(orderItem).where(eq(orderItem.orderId, orderId)).orderBy(orderItem.id).limit(500),
  );
  const pin = { id: packs.current.id, version: packs.current.version };
  const number = known ? '' : yield* nextNumber(tx, year);
  return {
    case: {
      id,
      number,
      complainant: principal.id,
      respondent: { type: 'merchant', id: found.merchantId },
      order: orderId,
      currency: Currency.parse(found.currency),
      zone: found.zone,
      lines: items.map((item) => ({
        item: item.id,
        title: item.title,
        quantity: item.quantity,
        paidMinor: item.paidMinor,
        refundedMinor: item.refundedMinor,
      })),
      pins: { rules: pin, procedure: pin },
    },
    findBy: [number, found.number, found.buyerName, ...items.map((item) => item.title)].join(' '),
  };
}

function yearOf(now: number): number {
  return new Date(now).getUTCFullYear();
}
