import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';
import type { Visitor } from '../testing/visitor.ts';
import { signedIn } from '../testing/signed-in.ts';
import { signHandOver } from './hand-over.ts';
import type { HandOver } from './hand-over.ts';
import { placeOrder } from '../testing/place-order.ts';

const HOUR_MS = 3_600_000;

describe.each(dialects)('a hand-over from the shop on %s', (dialect) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(dialect);
  });
  afterAll(() => house.close());

  const order = async (email: string) => {
    const id = randomUUID();
    await placeOrder(house.db, id, email);
    return id;
  };
  const link = (orderId: string, more: Partial<HandOver> = {}, secret = house.config.secrets.handOver) =>
    signHandOver({ orderId, expiresAt: Date.now() + HOUR_MS, jti: randomUUID(), ...more }, secret);
  const redeem = (token: string, guest: Visitor = visitor(house)) => guest.call('orders.redeemHandOver', { token });
  const refusal = async (token: string, guest: Visitor = visitor(house)) =>
    (await redeem(token, guest)).body.error.data.refusal.refusal;

  test('signs in the buyer the shop vouches for, who then sees that order and no other', async () => {
    const mine = await order('mei@example.com');
    await order('mei@example.com');
    const guest = visitor(house);
    expect((await redeem(link(mine), guest)).body.result.data).toEqual({ orderId: mine });
    const { person } = (await guest.ask('session.me')).body.result.data;
    expect(person).toMatchObject({ email: 'mei@example.com', emailVerified: false, role: 'buyer', name: 'Mei Lin' });
    const { data } = (await guest.ask('orders.mine', {})).body.result;
    expect(data).toMatchObject([{ id: mine, merchant: 'Harbour Lamps', paidMinor: 4900 }]);
  });

  test('brings the order to whoever is signed in, whatever their address', async () => {
    const lin = await signedIn(house, { email: 'lin@example.com' });
    const id = await order('other@example.com');
    expect((await redeem(link(id), lin)).cookies).toEqual([]);
    const { data } = (await lin.ask('orders.mine', {})).body.result;
    expect(data).toMatchObject([{ id }]);
  });

  test('a second link leaves the first device signed in', async () => {
    const [phone, laptop] = [visitor(house), visitor(house)];
    await redeem(link(await order('two-devices@example.com')), phone);
    await redeem(link(await order('two-devices@example.com')), laptop);
    expect((await phone.ask('session.me')).body.result.data.person).not.toBeNull();
    expect((await phone.ask('orders.mine', {})).body.result.data).toHaveLength(2);
  });

  test('works once, and twice at the same moment works once', async () => {
    const id = await order('once@example.com');
    const token = link(id);
    const both = await Promise.all([redeem(token), redeem(token)]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(await refusal(token)).toBe('linkUsed');
  });

  test('two links at the same moment make one account, and one order goes to one buyer', async () => {
    const [one, two] = [await order('twin@example.com'), await order('twin@example.com')];
    const both = await Promise.all([redeem(link(one)), redeem(link(two))]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const wanted = await order('wanted@example.com');
    const [a, b] = [
      await signedIn(house, { email: 'a1@example.com' }),
      await signedIn(house, { email: 'b1@example.com' }),
    ];
    const race = await Promise.all([redeem(link(wanted), a), redeem(link(wanted), b)]);
    expect(new Set(race.map(({ status }) => status))).toEqual(new Set([200, 404]));
  });

  test('is refused when expired, made to last, signed by somebody else or changed', async () => {
    const id = await order('a@example.com');
    expect(await refusal(link(id, { expiresAt: Date.now() - 1 }))).toBe('linkExpired');
    expect(await refusal(link(id, { expiresAt: Date.now() + 8 * 24 * HOUR_MS }))).toBe('linkInvalid');
    expect(await refusal(link(id, {}, 'x'.repeat(32)))).toBe('linkInvalid');
    const [version, , signature] = link(id).split('.');
    const [, payload] = link(await order('b@example.com')).split('.');
    for (const forged of [[version, payload, signature], ['v0', payload, signature], [version, payload], ['']])
      expect(await refusal(forged.join('.'))).toBe('linkInvalid');
  });

  test('answers an order of somebody else like one that is not there', async () => {
    const id = await order('first@example.com');
    await redeem(link(id));
    const other = await signedIn(house, { email: 'second@example.com' });
    const shape = async (token: string) => {
      const { status, body } = await redeem(token, other);
      return { status, data: { ...body.error.data, requestId: '' } };
    };
    const absent = await shape(link(randomUUID()));
    expect(await shape(link(id))).toEqual(absent);
    expect(await shape(link(await order('third@example.com'), { buyerEmail: 'fourth@example.com' }))).toEqual(absent);
    expect(absent).toMatchObject({ status: 404, data: { refusal: { refusal: 'notFound' } } });
  });

  test.each(['admin', 'arbitrator', 'merchant', 'regulator'] as const)(
    'never opens the account of a(n) %s',
    async (role) => {
      await signedIn(house, { email: `${role}@example.com`, role });
      const guest = visitor(house);
      expect(await refusal(link(await order(`${role}@example.com`)), guest)).toBe('notFound');
      expect(guest.jar.size).toBe(0);
    },
  );

  test('shuts out whoever signed up with an address that is not theirs', async () => {
    const thief = await signedIn(house, { email: 'victim@example.com', emailVerified: false });
    const { account } = house.db.tables;
    const now = new Date();
    const row = { id: randomUUID(), accountId: thief.id, providerId: 'credential', userId: thief.id };
    await house.db.writer.insert(account).values({ ...row, password: 'hash', createdAt: now, updatedAt: now });
    await redeem(link(await order('victim@example.com')));
    expect((await thief.ask('session.me')).body.result.data.person).toBeNull();
    expect(await house.db.read.select().from(account).where(eq(account.userId, thief.id))).toEqual([]);
  });

  test('orders come by an address only when it is proven', async () => {
    const id = await order('proven@example.com');
    const claimed = await signedIn(house, { email: 'proven@example.com', emailVerified: false });
    expect((await claimed.ask('orders.mine', {})).body.result.data).toEqual([]);
    const { user } = house.db.tables;
    await house.db.writer.update(user).set({ emailVerified: true }).where(eq(user.id, claimed.id));
    expect((await claimed.ask('orders.mine', {})).body.result.data).toMatchObject([{ id }]);
  });
});
