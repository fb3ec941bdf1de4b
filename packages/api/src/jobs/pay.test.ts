import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import type { Receipt } from '@redress/shared/dispute/contract';
import { accountId, type AccountKind } from '@redress/shared/ledger/transfer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openPayments } from '../gateways/payments.ts';
import { openPaymentStandIn, type StandIn } from '../gateways/payment-stand-in.ts';
import { carryOutAll, effectsOfKind, gatewaysOf } from '../testing/at-work.ts';
import { openBazaar, order, payIn, type Bazaar } from '../testing/bazaar.ts';
import { complaint, data, grant, told } from '../testing/complaint.ts';

describe.each(dialects)('money that is owed on %s', (dialect) => {
  let house: Bazaar;
  let provider: StandIn;
  beforeEach(async () => {
    house = await openBazaar(dialect);
    provider = await openPaymentStandIn(house.config.secrets.payments);
  });
  afterEach(async () => {
    await provider.close();
    await house.close();
  });

  /** Granted, and the merchant pays it out of the deposit. */
  async function ordered(payMinor: number): Promise<Receipt> {
    const { mei, wen, lena } = house.people;
    const { orderItem } = house.db.tables;
    const orderId = await order(house.db, 'o');
    await house.db.writer.update(orderItem).set({ paidMinor: 200_000 }).where(eq(orderItem.id, 'o-1'));
    await payIn(house.db, 'lamps', 300_000);
    const claims = complaint(orderId).claims.map((claim) => ({ ...claim, asked: { ...claim.asked, payMinor } }));
    const receipt = data<Receipt>(await mei.call('disputes.file', complaint(orderId, { claims })));
    const pay = { type: 'payFromDeposit', obligation: 'b1' } as const;
    return told(receipt, [wen, { type: 'accept' }], [lena, grant()], [lena, pay]);
  }

  const obligation = async ({ disputeId }: Receipt) => {
    const { dispute } = house.db.tables;
    const [row] = await house.db.read.select().from(dispute).where(eq(dispute.id, disputeId));
    return row!.snapshot.obligations[0]!;
  };
  const balance = async (kind: AccountKind, owner = 'lamps') => {
    const { ledgerAccount } = house.db.tables;
    const id = accountId({ kind, owner }, 'EUR');
    return (await house.db.read.select().from(ledgerAccount).where(eq(ledgerAccount.id, id)))[0]?.balanceMinor ?? 0;
  };

  test('is paid once, confirmed and posted, and the order to pay is forgotten', async () => {
    const receipt = await ordered(20_000);
    expect(await carryOutAll(house, gatewaysOf(house, provider.url))).toEqual([]);
    expect((await obligation(receipt)).state).toBe('confirmed');
    expect([provider.orders.size, await balance('merchantDeposit'), await balance('buyerPayable', 'mei')]).toEqual([
      1, 280_000, 0,
    ]);
    const [effect] = await effectsOfKind(house, 'sendPayment');
    expect(effect).toMatchObject({ state: 'done', payload: {}, attempts: 1, error: null });
  });

  test('that the provider declines goes back where it came from', async () => {
    const receipt = await ordered(199_999);
    await carryOutAll(house, gatewaysOf(house, provider.url));
    expect((await obligation(receipt)).state).not.toBe('confirmed');
    const back = (await balance('merchantDeposit')) + (await balance('merchantHold'));
    expect([back, await balance('buyerPayable', 'mei')]).toEqual([300_000, 0]);
    const { orderItem } = house.db.tables;
    const [item] = await house.db.read.select().from(orderItem).where(eq(orderItem.id, 'o-1'));
    expect(item?.refundedMinor).toBe(0);
  });

  test('is paid once though the provider was down at first', async () => {
    const receipt = await ordered(20_000);
    const { url } = provider;
    await provider.close();
    expect(await carryOutAll(house, gatewaysOf(house, url))).toEqual(['fetch failed']);
    expect((await effectsOfKind(house, 'sendPayment'))[0]).toMatchObject({
      state: 'waiting',
      attempts: 1,
      holder: null,
    });
    provider = await openPaymentStandIn(house.config.secrets.payments);
    expect(await carryOutAll(house, gatewaysOf(house, provider.url))).toEqual([]);
    expect(provider.orders.size).toBe(0);
    await house.clock.moveBy(10_000);
    await carryOutAll(house, gatewaysOf(house, provider.url));
    expect([provider.orders.size, (await obligation(receipt)).state]).toEqual([1, 'confirmed']);
  });

  test('is paid once though we forgot that the provider was asked', async () => {
    const receipt = await ordered(20_000);
    const { effect } = house.db.tables;
    await carryOutAll(house, gatewaysOf(house, provider.url));
    const [done] = await effectsOfKind(house, 'sendPayment');
    // As after a crash between the provider's answer and ours.
    const payload = { obligation: 'b1', payment: 'p1', amountMinor: 20_000, currency: 'EUR', payee: 'mei' };
    await house.db.writer
      .update(effect)
      .set({ state: 'waiting', payload, doneAt: null })
      .where(eq(effect.id, done!.id));
    expect(await carryOutAll(house, gatewaysOf(house, provider.url))).toEqual([]);
    expect([provider.orders.size, await balance('merchantDeposit')]).toEqual([1, 280_000]);
    expect((await obligation(receipt)).state).toBe('confirmed');
  });

  test('is asked for again when the provider does not know us, or answers in words nobody knows', async () => {
    await ordered(20_000);
    const odd = createServer((_, response) => void response.end('{"status":"perhaps"}')).listen(0, '127.0.0.1');
    await once(odd, 'listening');
    const { port } = odd.address() as AddressInfo;
    const tries = { ...gatewaysOf(house, provider.url), orderPayment: openPayments(provider.url, 'another secret') };
    expect(await carryOutAll(house, tries)).toEqual(['payment provider answered 403']);
    await house.clock.moveBy(10_000);
    const reported = await carryOutAll(house, gatewaysOf(house, `http://127.0.0.1:${port}`));
    expect(reported).toEqual(['payment provider answered in words nobody knows']);
    expect((await effectsOfKind(house, 'sendPayment'))[0]).toMatchObject({ state: 'waiting', attempts: 2 });
    odd.close();
  });

  test('a repeated order is answered with the first one’s result', async () => {
    const pay = openPayments(provider.url, house.config.secrets.payments);
    const one = { id: 'e1', amountMinor: 500, currency: 'EUR', payee: 'mei', reference: 'r' };
    const first = await pay(one);
    expect(await Promise.all(Array.from({ length: 10 }, () => pay(one)))).toEqual(Array(10).fill(first));
    expect(await pay({ ...one, id: 'e2' })).not.toEqual(first);
    expect(provider.orders.size).toBe(2);
  });
});
