import { and, asc, eq, gt, min, sql } from 'drizzle-orm';
import type { Fact } from '@redress/shared/dispute/facts';
import type { Database, Reader, Tx } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { unseal } from './chain.ts';

/** The kinds of facts a dispute went on by since a seq, each once, the earliest first. */
export function factTypesAfter(tx: Tx, disputeId: string, seq: number) {
  const { disputeFact } = tx.tables;
  return tx
    .prepared<{ type: string }>('disputeFact.typesAfter', (q) =>
      q
        .select({ type: disputeFact.type })
        .from(disputeFact)
        .where(after(tx.tables))
        .groupBy(disputeFact.type)
        .orderBy(min(disputeFact.seq)),
    )
    .with({ disputeId, seq });
}

function after({ disputeFact }: Tables) {
  return and(eq(disputeFact.disputeId, sql.placeholder('disputeId')), gt(disputeFact.seq, sql.placeholder('seq')));
}

/** What happened since, for live updates: seq, kind and instant. */
export function factsAfter(db: Database, disputeId: string, seq: number) {
  const { disputeFact } = db.tables;
  const build = (q: Reader) =>
    q
      .select({ seq: disputeFact.seq, type: disputeFact.type, at: disputeFact.at })
      .from(disputeFact)
      .where(after(db.tables))
      .orderBy(asc(disputeFact.seq))
      .limit(100);
  return db.readPrepared('disputeFact.after', build, { disputeId, seq });
}

/** The whole history with its words, in order. */
export async function historyOf(db: Database, disputeId: string): Promise<Fact[]> {
  const [links, texts] = await Promise.all([
    db.readPrepared('disputeFact.history', (q) => linksOf(q, db.tables), { disputeId }),
    db.readPrepared('disputeText.history', (q) => textsOf(q, db.tables), { disputeId }),
  ]);
  const words = Map.groupBy(texts, (text) => text.seq);
  return links.map((link) => {
    const own = new Map((words.get(link.seq) ?? []).map((text) => [text.key, text.body]));
    return unseal({ ...link, body: link.body as Record<string, unknown> }, own);
  });
}

function linksOf(q: Reader, { disputeFact }: Tables) {
  return q
    .select()
    .from(disputeFact)
    .where(eq(disputeFact.disputeId, sql.placeholder('disputeId')))
    .orderBy(asc(disputeFact.seq));
}

function textsOf(q: Reader, { disputeText }: Tables) {
  return q
    .select()
    .from(disputeText)
    .where(eq(disputeText.disputeId, sql.placeholder('disputeId')));
}
