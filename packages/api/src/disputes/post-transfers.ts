import { and, eq, sql } from 'drizzle-orm';
import type { Dispute } from '@redress/shared/dispute/dispute';
import type { Fact } from '@redress/shared/dispute/facts';
import { accountId, type Account, type Transfer } from '@redress/shared/ledger/transfer';
import type { Tx } from '../db/database.ts';
import type { Runnable } from '../db/work.ts';
import { insertAll } from './statements.ts';

/** The money of one fact: a posting of transfers, and the items' running totals under their cap. */
export function post(tx: Tx, dispute: Dispute, fact: Fact): Runnable[] {
  const transfers = fact.transfers ?? [];
  const posting = `${dispute.id}:${dispute.seq}`;
  return [
    ...accountsOf(transfers).map((account) => openAccount(tx, account, dispute.currency)),
    ...transfers.map((transfer, index) => transferRow(tx, dispute, transfer, `${posting}:${index}`, posting, fact.at)),
    ...(fact.refunded ?? []).map((refund) => refundItem(tx).with({ item: refund.item, amount: refund.amountMinor })),
  ];
}

function accountsOf(transfers: readonly Transfer[]): Account[] {
  return transfers.flatMap(({ debit, credit }) => [debit, credit]);
}

function openAccount(tx: Tx, account: Account, currency: string): Runnable {
  const { ledgerAccount } = tx.tables;
  const { kind, owner: ownerId } = account;
  return tx
    .prepared('ledgerAccount.open', (q) =>
      q
        .insert(ledgerAccount)
        .values({
          id: sql.placeholder('id'),
          kind: sql.placeholder('kind'),
          ownerId: sql.placeholder('ownerId'),
          currency: sql.placeholder('currency'),
          balanceMinor: 0,
        })
        .onConflictDoNothing(),
    )
    .with({ id: accountId(account, currency), kind, ownerId, currency });
}

function transferRow(tx: Tx, dispute: Dispute, transfer: Transfer, id: string, posting: string, at: number): Runnable {
  const { currency } = dispute;
  return insertAll(tx, 'ledgerTransfer.insert', tx.tables.ledgerTransfer).with({
    id,
    posting,
    disputeId: dispute.id,
    obligationId: transfer.obligation,
    debitAccount: accountId(transfer.debit, currency),
    creditAccount: accountId(transfer.credit, currency),
    amountMinor: transfer.amountMinor,
    currency,
    reason: transfer.reason,
    at,
  });
}

/** The database's own CHECK refuses more than was paid, whatever several disputes of one order know of each other. */
function refundItem(tx: Tx) {
  const { orderItem } = tx.tables;
  return tx.prepared('orderItem.refund', (q) =>
    q
      .update(orderItem)
      .set({ refundedMinor: sql`${orderItem.refundedMinor} + ${sql.placeholder('amount')}` })
      .where(and(eq(orderItem.id, sql.placeholder('item')))),
  );
}
