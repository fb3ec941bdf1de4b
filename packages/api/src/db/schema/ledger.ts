import { sql } from 'drizzle-orm';
import { ACCOUNT_KINDS } from '@redress/shared/ledger/transfer';
import type { Kit } from '../kit.ts';

export function ledgerTables(kit: Kit) {
  const ledgerAccount = ledgerAccountTable(kit);
  return { ledgerAccount, ledgerTransfer: ledgerTransferTable(kit, ledgerAccount) };
}

function ledgerAccountTable(kit: Kit) {
  return kit.table(
    'ledger_account',
    {
      id: kit.text().primaryKey(),
      kind: kit.oneOf(ACCOUNT_KINDS).notNull(),
      ownerId: kit.text().notNull(),
      currency: kit.text().notNull(),
      balanceMinor: kit.money().notNull().default(0),
    },
    (t) => [
      kit.unique('ledger_account_owner').on(t.kind, t.ownerId, t.currency),
      kit.check(
        'ledger_account_not_overdrawn',
        sql`${t.balanceMinor} >= 0 or ${t.kind} not in ('merchantDeposit', 'merchantHold', 'buyerPayable')`,
      ),
    ],
  );
}

function ledgerTransferTable(kit: Kit, ledgerAccount: ReturnType<typeof ledgerAccountTable>) {
  return kit.table(
    'ledger_transfer',
    {
      id: kit.text().primaryKey(),
      posting: kit.text().notNull(),
      disputeId: kit.text(),
      obligationId: kit.text(),
      debitAccount: kit
        .text()
        .notNull()
        .references(() => ledgerAccount.id, { onDelete: 'restrict' }),
      creditAccount: kit
        .text()
        .notNull()
        .references(() => ledgerAccount.id, { onDelete: 'restrict' }),
      amountMinor: kit.money().notNull(),
      currency: kit.text().notNull(),
      reason: kit.text().notNull(),
      at: kit.instant().notNull(),
    },
    (t) => [
      kit.index('ledger_transfer_dispute').on(t.disputeId, t.at, t.id),
      kit.index('ledger_transfer_debit').on(t.debitAccount, t.at, t.id),
      kit.index('ledger_transfer_credit').on(t.creditAccount, t.at, t.id),
      kit.index('ledger_transfer_posting').on(t.posting),
      kit.check('ledger_transfer_amount_positive', sql`${t.amountMinor} > 0`),
      kit.check('ledger_transfer_two_accounts', sql`${t.debitAccount} <> ${t.creditAccount}`),
    ],
  );
}
