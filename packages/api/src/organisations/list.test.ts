import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openTestHouse, type TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { router } from '../trpc.ts';
import { create } from './create.ts';
import { invite } from './invite.ts';
import { list } from './list.ts';

describe.each(dialects)('the list of merchants on %s', (dialect) => {
  let house: TestHouse;
  let admin: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    house = await openTestHouse(dialect, { router: { organisations: router({ create, invite, list }) } });
    const { writer, tables } = house.db;
    const names = ['Amber Shoes', 'Blue Lamps', 'Blue Lamps'];
    await writer
      .insert(tables.merchant)
      .values(names.map((name, index) => ({ id: `m${index}`, name, zone: 'UTC', createdAt: 1 })));
    admin = await signedIn(house, { email: 'admin@example.com', role: 'admin' });
  });
  afterAll(() => house.close());

  const ask = async (input: object) => (await admin.ask('organisations.list', input)).body.result.data;

  test('goes on after the last of a page, also between two of one name', async () => {
    const first = await ask({ limit: 2 });
    const rest = await ask({ after: { name: first[1].name, id: first[1].id } });
    expect([...first, ...rest].map(({ id }) => id)).toEqual(['m0', 'm1', 'm2']);
  });

  test('shows invitations only while they can be accepted', async () => {
    const { organisationId } = (await admin.call('organisations.create', { merchantId: 'm0', name: 'Amber' })).body
      .result.data;
    const invitation = { organisationId, email: 'lin@example.com', role: 'owner', locale: 'en' };
    await admin.call('organisations.invite', invitation);
    expect((await ask({}))[0]).toMatchObject({
      organisationId,
      members: [],
      invitations: [{ email: 'lin@example.com', role: 'owner' }],
    });
    await house.clock.moveBy(8 * 86_400_000);
    expect((await ask({}))[0].invitations).toEqual([]);
  });

  test('is for admins alone', async () => {
    const buyer = await signedIn(house, { email: 'buyer@example.com' });
    expect((await buyer.ask('organisations.list', {})).status).toBe(403);
  });
});
