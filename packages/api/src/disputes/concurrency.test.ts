import { eq } from 'drizzle-orm';
import type { Receipt } from '@redress/shared/dispute/contract';
import { accountId } from '@redress/shared/ledger/transfer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openBazaar, order, payIn, type Bazaar } from '../testing/bazaar.ts';
import { chainProblems } from '../testing/chain-problems.ts';
import { complaint, data, filed, grant, send, told } from '../testing/complaint.ts';
import type { Answer } from '../testing/visitor.ts';

const MANY = 200;

describe.each(dialects)('at the same moment on %s', (dialect) => {
  let house: Bazaar;
  beforeEach(async () => {
    house = await openBazaar(dialect);
  });
  afterEach(() => house.close());

  const rowOf = async (id: string) => {
    const { dispute } = house.db.tables;
    return (await house.db.read.select().from(dispute).where(eq(dispute.id, id)))[0]!;
  };
  const balance = async (kind: 'merchantDeposit' | 'merchantHold') => {
    const { ledgerAccount } = house.db.tables;
    const id = accountId({ kind, owner: 'lamps' }, 'EUR');
    return (await house.db.read.select().from(ledgerAccount).where(eq(ledgerAccount.id, id)))[0]?.balanceMinor ?? 0;
  };
  const refusals = (answers: Answer[]) =>
    answers.filter(({ status }) => status !== 200).map(({ body }) => body.error.data.refusal?.refusal ?? body);

  test(`${MANY} notes on one dispute: each that was answered is there, each other was told it is stale`, async () => {
    const { wen } = house.people;
    const receipt = await told(await filed(house), [wen, { type: 'accept' }]);
    const note = (n: number) => ({ type: 'addNote', note: `note ${n}` }) as const;
    const answers = await Promise.all(Array.from({ length: MANY }, (_, n) => send(wen, receipt, note(n))));
    const done = answers.filter(({ status }) => status === 200);
    expect(new Set(refusals(answers))).toEqual(new Set(['stale']));
    expect(done).toHaveLength(1);
    expect((await rowOf(receipt.disputeId)).version).toBe(receipt.seq + 1);
    expect(await chainProblems(house.db, receipt.disputeId)).toEqual([]);
  });

  test('notes that nobody waits for each other with are none of them lost', async () => {
    const { wen, he, gao, shi } = house.people;
    const receipt = await told(await filed(house), [wen, { type: 'accept' }]);
    // Each looks anew whenever somebody was faster.
    const persist = async (person: typeof wen, n: number) => {
      for (let seq = receipt.seq; ;) {
        const answer = await send(person, { ...receipt, seq }, { type: 'addNote', note: `${n}` });
        if (answer.status === 200) return data<Receipt>(answer).seq;
        seq = answer.body.error.data.refusal.actual;
      }
    };
    const seqs = await Promise.all(Array.from({ length: 24 }, (_, n) => persist([wen, he, gao, shi][n % 4]!, n)));
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, n) => receipt.seq + 1 + n));
    expect(await chainProblems(house.db, receipt.disputeId)).toEqual([]);
  });

  test(`${MANY} complaints are ${MANY} disputes with numbers that follow one another`, async () => {
    const { mei } = house.people;
    const orders = await Promise.all(Array.from({ length: MANY }, (_, n) => order(house.db, `many-${n}`)));
    const answers = await Promise.all(orders.map((id) => mei.call('disputes.file', complaint(id))));
    const numbers = answers.map((answer) => Number(data<Receipt>(answer).number.slice(5)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: MANY }, (_, n) => n + 1));
    const page = data<{ total: number }>(
      await mei.ask('disputes.queue', {
        desk: 'complainant',
        queue: null,
        merchantId: null,
        mine: true,
        after: null,
        limit: 1,
      }),
    );
    expect(page.total).toBe(MANY);
  });

  test('twenty acceptances hold no more than the merchant paid in', async () => {
    const { wen } = house.people;
    await payIn(house.db, 'lamps', 50_000);
    const receipts: Receipt[] = [];
    for (let n = 0; n < 20; n++) receipts.push(await filed(house));
    await Promise.all(receipts.map((receipt) => send(wen, receipt, { type: 'accept' }).then(data)));
    const rows = await Promise.all(receipts.map(({ disputeId }) => rowOf(disputeId)));
    const held = rows.reduce((sum, { snapshot }) => sum + snapshot.heldMinor, 0);
    expect(held).toBe(50_000);
    expect(await balance('merchantHold')).toBe(50_000);
    expect(await balance('merchantDeposit')).toBe(0);
  });

  test('payments from one deposit never overdraw it', async () => {
    const { wen, lena } = house.people;
    const receipts: Receipt[] = [];
    for (let n = 0; n < 8; n++)
      receipts.push(await told(await filed(house), [wen, { type: 'accept' }], [lena, grant()]));
    await payIn(house.db, 'lamps', 50_000);
    const pay = { type: 'payFromDeposit', obligation: 'b1' } as const;
    const answers = await Promise.all(receipts.map((receipt) => send(lena, receipt, pay)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(new Set(refusals(answers))).toEqual(new Set(['fundsMissing']));
    expect(await balance('merchantDeposit')).toBe(10_000);
  });

  test('two disputes of one order never bring back more than was paid', async () => {
    const { mei, wen, qian } = house.people;
    const orderId = await order(house.db, 'twice');
    const both = await Promise.all([1, 2].map(() => mei.call('disputes.file', complaint(orderId))));
    const receipts = await Promise.all(both.map((answer) => told(data<Receipt>(answer), [wen, { type: 'accept' }])));
    const refund = {
      type: 'recordExternalRefund',
      claim: 'c1',
      source: 'bank',
      amountMinor: 15_000,
      proof: 'Slip 7',
    } as const;
    const answers = await Promise.all(receipts.map((receipt) => send(qian, receipt, refund)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    expect(refusals(answers)).toEqual(['refundExceedsPaid']);
    const { orderItem } = house.db.tables;
    const [item] = await house.db.read.select().from(orderItem).where(eq(orderItem.id, 'twice-1'));
    expect(item?.refundedMinor).toBe(15_000);
  });
});
