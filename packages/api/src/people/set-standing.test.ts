import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';

describe.each(dialects)('the standing of people on %s', (dialect) => {
  let house: TestHouse;
  let admin: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    house = await openTestHouse(dialect);
    admin = await signedIn(house, { email: 'admin@example.com', role: 'admin' });
  });
  afterAll(() => house.close());

  const standing = { role: 'arbitrator', rights: ['finance', 'finance'], disabled: false };

  test('a right holds from the next request on', async () => {
    const lin = await signedIn(house, { email: 'lin@example.com' });
    expect((await admin.call('people.setStanding', { personId: lin.id, ...standing })).status).toBe(200);
    const { person } = (await lin.ask('session.me')).body.result.data;
    expect(person).toMatchObject({ role: 'arbitrator', rights: ['finance'] });
  });

  test('whoever is disabled is signed out, and stays so when enabled again', async () => {
    const out = await signedIn(house, { email: 'out@example.com' });
    const set = { personId: out.id, role: 'buyer', rights: [] };
    await admin.call('people.setStanding', { ...set, disabled: true });
    await admin.call('people.setStanding', { ...set, disabled: false });
    expect((await out.ask('session.me')).body.result.data.person).toBeNull();
  });

  test('nobody changes their own standing, and only admins that of others', async () => {
    expect((await admin.call('people.setStanding', { personId: admin.id, ...standing })).status).toBe(403);
    const buyer = await signedIn(house, { email: 'buyer@example.com' });
    expect((await buyer.call('people.setStanding', { personId: buyer.id, ...standing, role: 'admin' })).status).toBe(
      403,
    );
    expect((await buyer.ask('people.list', {})).status).toBe(403);
  });

  test('somebody unknown is not there', async () => {
    expect((await admin.call('people.setStanding', { personId: 'nobody', ...standing })).status).toBe(404);
  });

  test('the list goes on after the last of a page', async () => {
    const first = (await admin.ask('people.list', { limit: 1 })).body.result.data;
    const rest = (await admin.ask('people.list', { after: first[0].id })).body.result.data;
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.map(({ id }: { id: string }) => id)).not.toContain(first[0].id);
  });
});
