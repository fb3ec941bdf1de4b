import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMovable, movableClock } from '../clock.ts';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';
import { placeOrder } from '../testing/place-order.ts';
import { lastLink } from '../testing/last-link.ts';
import { signedIn } from '../testing/signed-in.ts';

describe.each(dialects)('people of a merchant on %s', (dialect) => {
  let house: TestHouse;
  let organisationId: string;
  let admin: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    house = await openTestHouse(dialect);
    await placeOrder(house.db, 'o1', 'buyer@example.com');
    admin = await signedIn(house, { email: 'admin@example.com', role: 'admin' });
    const { body } = await admin.call('organisations.create', { name: 'Harbour Lamps', merchantId: 'lamps' });
    organisationId = body.result.data.organisationId;
  });
  afterAll(() => house.close());

  const inviting = (email: string, role = 'member') => ({ organisationId, email, role, locale: 'en' });
  const invited = async (email: string) => {
    await admin.call('organisations.invite', inviting(email));
    return lastLink(house, email, 'invitation');
  };

  test('only an admin founds an organisation, once for a merchant', async () => {
    const buyer = await signedIn(house, { email: 'founder@example.com' });
    const wish = { name: 'Mine', merchantId: 'lamps' };
    expect((await buyer.call('organisations.create', wish)).status).toBe(403);
    expect((await admin.call('organisations.create', wish)).body.error.data.refusal.refusal).toBe('onlyOnce');
  });

  test('whoever accepts becomes one of the merchant at once', async () => {
    const token = await invited('clerk@example.com');
    const clerk = await signedIn(house, { email: 'clerk@example.com' });
    expect((await clerk.call('organisations.acceptInvitation', { token })).body.result.data).toEqual({
      organisationId,
    });
    const { person } = (await clerk.ask('session.me')).body.result.data;
    expect(person).toMatchObject({ role: 'merchant', merchantIds: ['lamps'] });
    expect((await clerk.call('organisations.acceptInvitation', { token })).body.error.data.refusal.refusal).toBe(
      'linkUsed',
    );
  });

  test('an invitation is for the address it was sent to, proven', async () => {
    const token = await invited('asked@example.com');
    const other = await signedIn(house, { email: 'other@example.com' });
    const claimed = await signedIn(house, { email: 'asked@example.com', emailVerified: false });
    for (const guest of [other, claimed])
      expect((await guest.call('organisations.acceptInvitation', { token })).body.error.data.refusal.refusal).toBe(
        'linkInvalid',
      );
    const { user } = house.db.tables;
    await house.db.writer.update(user).set({ emailVerified: true });
    expect((await claimed.call('organisations.acceptInvitation', { token })).status).toBe(200);
  });

  test('somebody without an account gets one by the link alone, and signs in with it from then on', async () => {
    const token = await invited('newcomer@example.com');
    const guest = visitor(house);
    const wish = { token, name: 'New Comer', password: 'correct horse battery' };
    const weak = await guest.call('organisations.registerByInvitation', { ...wish, password: 'short' });
    expect(weak.body.error.data.fields).toEqual([{ path: ['password'], code: 'too_small', minimum: 10 }]);
    expect((await guest.call('organisations.registerByInvitation', wish)).body.result.data).toEqual({ organisationId });
    const { person } = (await guest.ask('session.me')).body.result.data;
    expect(person).toMatchObject({ role: 'merchant', merchantIds: ['lamps'], emailVerified: true });
    const again = visitor(house);
    const { password } = wish;
    expect((await again.auth('/sign-in/email', { email: 'newcomer@example.com', password })).status).toBe(200);
    const replay = await again.call('organisations.registerByInvitation', { ...wish, password: 'another password' });
    expect(replay.body.error.data.refusal.refusal).toBe('linkUsed');
  });

  test('an account that exists is not taken over by an invitation', async () => {
    const token = await invited('has-one@example.com');
    await signedIn(house, { email: 'has-one@example.com' });
    const wish = { token, name: 'X', password: 'correct horse battery' };
    const { body } = await visitor(house).call('organisations.registerByInvitation', wish);
    expect(body.error.data.refusal.refusal).toBe('mailInUse');
  });

  test('staff cannot become a party', async () => {
    const token = await invited('judge@example.com');
    const judge = await signedIn(house, { email: 'judge@example.com', role: 'arbitrator' });
    expect((await judge.call('organisations.acceptInvitation', { token })).status).toBe(403);
  });

  test('an owner invites, a member and a stranger cannot tell whether the organisation exists', async () => {
    const { member } = house.db.tables;
    const join = async (email: string, role: string) => {
      const person = await signedIn(house, { email, role: 'merchant' });
      const row = { id: email, organizationId: organisationId, userId: person.id, role, createdAt: new Date() };
      await house.db.writer.insert(member).values(row);
      return person;
    };
    const owner = await join('owner@example.com', 'owner');
    expect((await owner.call('organisations.invite', inviting('new@example.com'))).status).toBe(200);
    const plain = await join('plain@example.com', 'member');
    const stranger = await signedIn(house, { email: 'stranger@example.com' });
    for (const guest of [plain, stranger])
      expect((await guest.call('organisations.invite', inviting('new@example.com'))).status).toBe(404);
  });

  test('an invitation is over after seven days', async () => {
    const token = await invited('late@example.com');
    const late = await signedIn(house, { email: 'late@example.com' });
    await house.clock.moveBy(7 * 86_400_000);
    expect((await late.call('organisations.acceptInvitation', { token })).body.error.data.refusal.refusal).toBe(
      'linkExpired',
    );
  });

  test('a clock that was moved stays moved for the next start', async () => {
    const again = await movableClock(house.db);
    expect(isMovable(again)).toBe(true);
    expect(again.offsetMs()).toBe(7 * 86_400_000);
  });
});
