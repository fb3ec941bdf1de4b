import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import { row, run, type Work } from '../db/work.ts';

export interface NewMerchant {
  id: string;
  externalId: string;
  name: string;
  zone: string;
  createdAt: number;
}

/** The id of the merchant with this external id; it is made on first sight and keeps its first name. */
export function* knownMerchant(tx: Tx, fresh: NewMerchant): Work<string> {
  const { merchant } = tx.tables;
  const find = tx.prepared<{ id: string }>('merchant.byExternalId', (q) =>
    q
      .select({ id: merchant.id })
      .from(merchant)
      .where(eq(merchant.externalId, sql.placeholder('externalId'))),
  );
  const known = yield* row(find.with({ externalId: fresh.externalId }));
  if (known) return known.id;
  yield* run(tx.q.insert(merchant).values(fresh).onConflictDoNothing());
  return (yield* row(find.with({ externalId: fresh.externalId })))!.id;
}

/** A name as an id that spelling and legal commas do not change: `EQUIFAX, INC.` and `Equifax Inc` are one. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return slug !== '' && slug.length <= 80 ? slug : createHash('sha256').update(name).digest('hex').slice(0, 32);
}
