import { asc, eq } from 'drizzle-orm';
import { canonicalJson } from '@redress/shared/canonical-json';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { effectsOf } from '@redress/shared/dispute/effects';
import { evolve } from '@redress/shared/dispute/evolve';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects, openTestDatabase, type TestDatabase } from '../db/testing.ts';
import { accountId } from '@redress/shared/ledger/transfer';
import { chainProblems } from '../testing/chain-problems.ts';
import { retold, type Retold } from '../testing/retold.ts';
import { countedIn } from './counters.ts';
import { disputeRow } from './dispute-row.ts';
import { historyOf } from './history.ts';

const HISTORIES = process.env['REDRESS_NIGHTLY'] === '1' ? 3_000 : 25;
const SEED = Number(process.env['REDRESS_SEED'] ?? 1) % 1_000_000;

describe.each(dialects)('random histories kept on %s', (dialect) => {
  let db: TestDatabase;
  const told: Retold[] = [];
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    for (let n = 0; n < HISTORIES; n++) told.push(await retold(db, SEED + n, 10 + ((SEED + n) % 50)));
  }, 3_600_000);
  afterAll(() => db.close());

  const each = async (look: (one: Retold) => Promise<void>) => {
    for (const one of told) await look(one);
  };

  test('are chains without a gap that verify', () =>
    each(async ({ id }) => expect(await chainProblems(db, id)).toEqual([])));

  test('come back word for word', () =>
    each(async ({ id, facts }) => expect(canonicalJson(await historyOf(db, id))).toBe(canonicalJson(facts))));

  test('leave the row that folding them gives', () =>
    each(async ({ id, facts }) => {
      const { dispute } = db.tables;
      const [row] = await db.read.select().from(dispute).where(eq(dispute.id, id));
      const fold = (await historyOf(db, id)).reduce<Dispute | null>(evolve, null)!;
      expect(canonicalJson(row)).toBe(canonicalJson(disputeRow(fold, row!.lastHash, null, facts.at(-1)!.at)));
    }));

  test('leave exactly the deadlines that run', () =>
    each(async ({ id, dispute }) => {
      const { deadline } = db.tables;
      const rows = await db.read.select().from(deadline).where(eq(deadline.disputeId, id)).orderBy(asc(deadline.name));
      const running = dispute.deadlines.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const said = (all: { name: string; dueAt: number; onExpiry: string; turn: string }[]) =>
        all.map(({ name, dueAt, onExpiry, turn }) => ({ name, dueAt, onExpiry, turn }));
      expect(said(rows)).toEqual(said(running));
    }));

  test('leave exactly the effects their facts demand', () =>
    each(async ({ id, facts }) => {
      let fold: Dispute | null = null;
      const wanted = facts.flatMap((fact) => {
        const dispute: Dispute = (fold = evolve(fold, fact));
        return effectsOf(dispute, fact).map(({ kind, ...payload }, n) => ({
          id: `${id}:${dispute.seq}:${n}`,
          kind,
          payload,
        }));
      });
      const { effect } = db.tables;
      const rows = await db.read.select().from(effect).where(eq(effect.disputeId, id));
      const kept = rows.map((row) => ({ id: row.id, kind: row.kind, payload: row.payload }));
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(kept.toSorted(byId)).toEqual(wanted.toSorted(byId));
    }));

  test('leave exactly the transfers their facts post', () =>
    each(async ({ id, facts }) => {
      const { ledgerTransfer } = db.tables;
      const rows = await db.read.select().from(ledgerTransfer).where(eq(ledgerTransfer.disputeId, id));
      const wanted = facts.flatMap((fact, seq) =>
        (fact.transfers ?? []).map(({ debit, credit, amountMinor, reason }, n) =>
          [`${id}:${seq + 1}:${n}`, accountId(debit, 'CNY'), accountId(credit, 'CNY'), amountMinor, reason].join(' '),
        ),
      );
      const kept = rows.map((row) =>
        [row.id, row.debitAccount, row.creditAccount, row.amountMinor, row.reason].join(' '),
      );
      expect(kept.toSorted()).toEqual(wanted.toSorted());
    }));

  test('leave on every item what came back of it', () =>
    each(async ({ id, dispute }) => {
      const { orderItem } = db.tables;
      const rows = await db.read.select().from(orderItem).where(eq(orderItem.orderId, id));
      const kept = new Map(rows.map((row) => [row.id, row.refundedMinor]));
      for (const { item, refundedMinor } of dispute.lines) expect(kept.get(item)).toBe(refundedMinor);
    }));

  test('leave the balances the model has', async () => {
    const wanted = new Map<string, number>();
    const add = (account: string, by: number) => wanted.set(account, (wanted.get(account) ?? 0) + by);
    for (const { ledger, depositMinor } of told) {
      for (const [account, minor] of ledger) add(account, minor);
      add('gateway:platform:CNY', -depositMinor);
    }
    const rows = await db.read.select().from(db.tables.ledgerAccount);
    const nonzero = (all: Iterable<[string, number]>) => [...all].filter(([, minor]) => minor !== 0).toSorted();
    expect(nonzero(rows.map((row) => [row.id, row.balanceMinor]))).toEqual(nonzero(wanted));
    expect(rows.reduce((sum, row) => sum + row.balanceMinor, 0)).toBe(0);
  });

  test('leave totals that a recount gives', async () => {
    const recount = new Map<string, number>();
    for (const row of await db.read.select().from(db.tables.dispute))
      for (const name of countedIn(row).keys()) recount.set(name, (recount.get(name) ?? 0) + 1);
    const kept = new Map<string, number>();
    for (const { name, value } of await db.read.select().from(db.tables.counter))
      kept.set(name, (kept.get(name) ?? 0) + value);
    const counting = (all: Map<string, number>) => [...all].filter(([, value]) => value !== 0).toSorted();
    expect(counting(kept)).toEqual(counting(recount));
  });

  test('still verify after every word of theirs is erased', async () => {
    const [one] = told;
    await db.writer.delete(db.tables.disputeText).where(eq(db.tables.disputeText.disputeId, one!.id));
    expect(await chainProblems(db, one!.id)).toEqual([]);
  });
});
