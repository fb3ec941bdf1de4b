import { and, eq, sql } from 'drizzle-orm';
import type { Deadline } from '@redress/shared/dispute/deadline';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { effectsOf } from '@redress/shared/dispute/effects';
import { evolve } from '@redress/shared/dispute/evolve';
import type { Fact, FactType } from '@redress/shared/dispute/facts';
import { sightOf } from '@redress/shared/dispute/visibility';
import type { Reader, Tx } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { together, type Runnable, type Work } from '../db/work.ts';
import { FIRST_HASH, seal, type Sealed } from './chain.ts';
import { moveCounters } from './counters.ts';
import { disputeRow, type DisputeRow } from './dispute-row.ts';
import { post } from './post-transfers.ts';
import { indexWords, NAMES_PIECE, READERS } from './search-words.ts';
import { insertAll } from './statements.ts';

export interface Saving {
  /** null: the dispute is born. */
  before: DisputeRow | null;
  facts: Fact[];
  now: number;
  /** More to write in the same transaction: the command's key. */
  also: (dispute: Dispute) => Runnable[];
  /** Words that find a new dispute beside its texts: its number, the order's. */
  findBy: string;
}

/** Writes everything a command brought about at once: facts, row, clocks, effects, money, totals. */
export function* save(tx: Tx, { before, facts, now, also, findBy }: Saving): Work<Dispute> {
  const statements: Runnable[] = [];
  let dispute: Dispute | null = before?.snapshot ?? null;
  let hash = before?.lastHash ?? FIRST_HASH;
  for (const fact of facts) {
    dispute = evolve(dispute, fact);
    const sealed = seal(dispute.id, dispute.seq, hash, fact);
    hash = sealed.hash;
    statements.push(
      ...factStatements(tx, dispute, sealed),
      ...effectStatements(tx, dispute, fact, now),
      ...post(tx, dispute, fact),
    );
    statements.push(...searchStatements(tx, dispute, sealed, findBy));
  }
  const after = dispute!;
  const row = disputeRow(after, hash, before?.externalId ?? externalIdOf(facts[0]!), now);
  const rowStatement = before
    ? update(tx, before, row)
    : insertAll(tx, 'dispute.insert', tx.tables.dispute).with({ ...row });
  yield* together([
    rowStatement,
    ...statements,
    ...clockStatements(tx, before?.snapshot.deadlines ?? [], after),
    ...also(after),
    ...moveCounters(tx, after.id, before, row),
  ]);
  return after;
}

function externalIdOf(fact: Fact): string | null {
  return fact.type === 'recorded' ? fact.externalId : null;
}

/** Under the version it was loaded with: a row that went on is not touched. A column that stays costs its indexes nothing. */
function update(tx: Tx, before: DisputeRow, after: DisputeRow): Runnable {
  const columns = Object.keys(after) as (keyof DisputeRow)[];
  const changed = columns.filter((column) => after[column] !== before[column]);
  const which = changed.reduce((bits, column) => bits + 2 ** columns.indexOf(column), 0).toString(36);
  const prepared = tx.prepared(`dispute.update.${which}`, (q) => updateSome(q, tx.tables, changed));
  return prepared.with({ ...after, snapshot: JSON.stringify(after.snapshot), was: before.version });
}

function updateSome(q: Reader, { dispute }: Tables, changed: readonly string[]) {
  return q
    .update(dispute)
    .set(Object.fromEntries(changed.map((column) => [column, sql`${sql.placeholder(column)}`])))
    .where(and(eq(dispute.id, sql.placeholder('id')), eq(dispute.version, sql.placeholder('was'))));
}

function factStatements(tx: Tx, { id: disputeId }: Dispute, { texts, ...link }: Sealed): Runnable[] {
  const { disputeFact, disputeText } = tx.tables;
  return [
    insertAll(tx, 'disputeFact.insert', disputeFact).with({ disputeId, ...link }),
    ...texts.map((text) =>
      insertAll(tx, 'disputeText.insert', disputeText).with({ disputeId, seq: link.seq, ...text }),
    ),
  ];
}

function effectStatements(tx: Tx, dispute: Dispute, fact: Fact, now: number): Runnable[] {
  const nothing = { attempts: 0, holder: null, leaseUntil: null, error: null, doneAt: null };
  return effectsOf(dispute, fact).map(({ kind, ...payload }, index) =>
    insertAll(tx, 'effect.insert', tx.tables.effect).with({
      id: `${dispute.id}:${dispute.seq}:${index}`,
      disputeId: dispute.id,
      kind,
      payload,
      state: 'waiting',
      dueAt: now,
      createdAt: now,
      ...nothing,
    }),
  );
}

/** Under piece 0 what everybody who sees the dispute knows; under a fact's seq its words, where none are kept from anybody. */
function searchStatements(tx: Tx, dispute: Dispute, { seq, texts, type }: Sealed, findBy: string): Runnable[] {
  const open = READERS.every((reader) => sightOf(reader, type as FactType) === 'full');
  const pieces = [
    { piece: NAMES_PIECE, words: seq === 1 ? findBy : '' },
    { piece: seq, words: open ? texts.map((text) => text.body).join(' ') : '' },
  ];
  return pieces
    .map(({ piece, words }) => ({ disputeId: dispute.id, piece, body: indexWords(words) }))
    .filter(({ body }) => body !== '')
    .map((row) => insertAll(tx, 'disputeSearch.insert', tx.tables.disputeSearch).with(row));
}

/** Only the clocks that changed are touched. */
function clockStatements(tx: Tx, before: Deadline[], { id: disputeId, deadlines }: Dispute): Runnable[] {
  const same = (a: Deadline, b: Deadline) =>
    a.name === b.name && a.dueAt === b.dueAt && a.onExpiry === b.onExpiry && a.turn === b.turn;
  const gone = before.filter((old) => !deadlines.some((deadline) => same(old, deadline)));
  const fresh = deadlines.filter((deadline) => !before.some((old) => same(old, deadline)));
  return [
    ...gone.map(({ name }) => removeClock(tx).with({ disputeId, name })),
    ...fresh.map(({ name, dueAt, onExpiry, turn }) =>
      insertAll(tx, 'deadline.insert', tx.tables.deadline).with({
        disputeId,
        name,
        dueAt,
        onExpiry,
        turn,
        attempts: 0,
        failedAt: null,
        error: null,
      }),
    ),
  ];
}

function removeClock(tx: Tx) {
  const { deadline } = tx.tables;
  return tx.prepared('deadline.delete', (q) =>
    q
      .delete(deadline)
      .where(and(eq(deadline.disputeId, sql.placeholder('disputeId')), eq(deadline.name, sql.placeholder('name')))),
  );
}
