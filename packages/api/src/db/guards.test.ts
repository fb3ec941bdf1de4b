import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkViolation } from './errors.ts';
import { disputeRow, factRow } from './testing-rows.ts';
import { dialects, openTestDatabase, type TestDatabase } from './testing.ts';

describe.each(dialects)('%s itself', (dialect) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openTestDatabase(dialect);
    const { dispute, disputeFact, ledgerAccount, merchant, order, orderItem } = db.tables;
    await db.writer.insert(dispute).values(disputeRow('d'));
    await db.writer.insert(disputeFact).values(factRow('d', 1));
    await db.writer.insert(ledgerAccount).values([
      { id: 'fund', kind: 'platformFund', ownerId: 'platform', currency: 'EUR' },
      { id: 'deposit', kind: 'merchantDeposit', ownerId: 'm', currency: 'EUR' },
      { id: 'yuan', kind: 'platformFund', ownerId: 'platform', currency: 'CNY' },
    ]);
    await db.writer.insert(merchant).values({ id: 'm', name: 'M', zone: 'UTC', createdAt: 1 });
    await db.writer.insert(order).values(orderRow);
    await db.writer.insert(orderItem).values(itemRow);
    await db.writer.insert(db.tables.ledgerTransfer).values(transfer('t1', 'fund', 'deposit', 1_000));
  });
  afterAll(() => db.close());

  const refusedBy = async (statement: () => PromiseLike<unknown>) => {
    try {
      await statement();
    } catch (error) {
      return checkViolation(error);
    }
    return 'nothing';
  };
  const balance = async (id: string) => {
    const { ledgerAccount } = db.tables;
    return (await db.read.select().from(ledgerAccount).where(eq(ledgerAccount.id, id)))[0]!.balanceMinor;
  };

  test('moves both balances with a transfer', async () => {
    expect([await balance('fund'), await balance('deposit')]).toEqual([-1_000, 1_000]);
  });

  test('refuses a transfer that would overdraw a deposit, and leaves the balances', async () => {
    const overdraw = transfer('t2', 'deposit', 'fund', 1_001);
    const { ledgerTransfer } = db.tables;
    expect(await refusedBy(() => db.writer.insert(ledgerTransfer).values(overdraw))).toBe(
      'ledger_account_not_overdrawn',
    );
    expect([await balance('fund'), await balance('deposit')]).toEqual([-1_000, 1_000]);
    expect(await db.read.$count(ledgerTransfer)).toBe(1);
  });

  test.each([
    ['an amount of nothing', transfer('t3', 'fund', 'deposit', 0), 'ledger_transfer_amount_positive'],
    ['two currencies', transfer('t4', 'fund', 'yuan', 1), 'ledger_transfer_one_currency'],
    ['one account twice', transfer('t5', 'fund', 'fund', 1), 'ledger_transfer_two_accounts'],
  ])('refuses a transfer of %s', async (_, row, rule) => {
    expect(await refusedBy(() => db.writer.insert(db.tables.ledgerTransfer).values(row))).toBe(rule);
  });

  test('refuses to change or delete a transfer or a fact', async () => {
    const { ledgerTransfer, disputeFact } = db.tables;
    expect(await refusedBy(() => db.writer.update(ledgerTransfer).set({ reason: 'other' }))).toBe(
      'ledger_transfer_append_only',
    );
    expect(await refusedBy(() => db.writer.delete(ledgerTransfer))).toBe('ledger_transfer_append_only');
    expect(await refusedBy(() => db.writer.update(disputeFact).set({ type: 'other' }))).toBe(
      'dispute_fact_append_only',
    );
    expect(await refusedBy(() => db.writer.delete(disputeFact))).toBe('dispute_fact_append_only');
  });

  test('refuses an account that opens with money', async () => {
    const rich = { id: 'rich', kind: 'merchantDeposit', ownerId: 'x', currency: 'EUR', balanceMinor: 5 } as const;
    expect(await refusedBy(() => db.writer.insert(db.tables.ledgerAccount).values(rich))).toBe(
      'ledger_account_opens_empty',
    );
  });

  test('refuses to refund an item beyond what was paid', async () => {
    const { orderItem } = db.tables;
    await db.writer.update(orderItem).set({ refundedMinor: 500 });
    expect(await refusedBy(() => db.writer.update(orderItem).set({ refundedMinor: 501 }))).toBe(
      'order_item_refund_within_paid',
    );
  });

  test('refuses to delete a dispute that has a history', async () => {
    await expect((async () => db.writer.delete(db.tables.dispute))()).rejects.toThrow();
    expect(await db.read.$count(db.tables.disputeFact)).toBe(1);
  });
});

function transfer(id: string, debitAccount: string, creditAccount: string, amountMinor: number) {
  return { id, posting: id, debitAccount, creditAccount, amountMinor, currency: 'EUR', reason: 'test', at: 1 };
}

const orderRow = {
  id: 'o',
  number: '1',
  merchantId: 'm',
  buyerEmail: 'ana@example.org',
  buyerName: 'Ana',
  currency: 'EUR',
  zone: 'UTC',
  placedAt: 1,
  freightMinor: 0,
  discountMinor: 0,
  paidMinor: 500,
  shop: 'shop',
};
const itemRow = { id: 'i', orderId: 'o', sku: 's', title: 'Lamp', quantity: 1, unitPriceMinor: 500, paidMinor: 500 };
