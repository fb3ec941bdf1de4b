import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { visitor } from '../testing/visitor.ts';
import { lastLink } from '../testing/last-link.ts';

const password = 'correct horse battery';

describe.each(dialects)('signing in on %s', (dialect) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(dialect);
  });
  afterAll(() => house.close());

  async function signUp(email: string, more: object = {}) {
    const guest = visitor(house);
    const answer = await guest.auth('/sign-up/email', { name: 'Mei Lin', email, password, ...more });
    return { guest, answer };
  }

  async function verified(email: string) {
    const { guest } = await signUp(email);
    const token = await lastLink(house, email, 'verifyAddress');
    await guest.auth('/verify-email', { token });
    return guest;
  }

  test('a new account needs its mail address confirmed, and the link signs in', async () => {
    const { guest, answer } = await signUp('mei@example.com');
    expect(answer).toMatchObject({ status: 200, cookies: [] });
    expect(await guest.auth('/sign-in/email', { email: 'mei@example.com', password })).toMatchObject({
      status: 403,
      body: { code: 'EMAIL_NOT_VERIFIED' },
    });
    const token = await lastLink(house, 'mei@example.com', 'verifyAddress');
    expect((await guest.auth('/verify-email', { token })).status).toBe(200);
    const { body } = await guest.ask('session.me');
    expect(body.result.data.person).toMatchObject({
      email: 'mei@example.com',
      emailVerified: true,
      role: 'buyer',
      rights: [],
    });
  });

  test('the session cookie is out of reach of scripts and other sites, and its token is nowhere else', async () => {
    await verified('cookie@example.com');
    const guest = visitor(house);
    const { body, cookies } = await guest.auth('/sign-in/email', { email: 'COOKIE@example.com', password });
    const line = cookies.find((each) => each.startsWith('redress-session='));
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Lax/i);
    expect(line).toMatch(/Path=\//i);
    const token = decodeURIComponent(guest.jar.get('redress-session') ?? '').split('.')[0];
    expect(token).toHaveLength(32);
    expect(JSON.stringify(body)).not.toContain(token);
  });

  test('what somebody may do cannot be brought along at sign-up', async () => {
    await signUp('greedy@example.com', {
      role: 'admin',
      rights: ['finance'],
      emailVerified: true,
      disabled: false,
      locale: 'zh-TW',
      id: 'mine',
    });
    const { user } = house.db.tables;
    const [kept] = await house.db.read.select().from(user).where(eq(user.email, 'greedy@example.com'));
    expect(kept).toMatchObject({ role: 'buyer', rights: [], emailVerified: false, locale: 'en' });
    expect(kept?.id).not.toBe('mine');
  });

  test('an address that is taken is told to its owner alone', async () => {
    await verified('owner@example.com');
    const known = await signUp('owner@example.com');
    const unknown = await signUp('nobody-yet@example.com');
    expect(known.answer.status).toBe(unknown.answer.status);
    expect(Object.keys(known.answer.body.user).sort()).toEqual(Object.keys(unknown.answer.body.user).sort());
    expect(await lastLink(house, 'owner@example.com', 'alreadyRegistered')).toBe('');
  });

  test('a wrong password and an unknown address are answered alike', async () => {
    await verified('real@example.com');
    const guest = visitor(house);
    const wrong = await guest.auth('/sign-in/email', { email: 'real@example.com', password: 'not the password' });
    const unknown = await guest.auth('/sign-in/email', { email: 'unreal@example.com', password });
    expect(wrong).toEqual(unknown);
    expect(wrong.status).toBe(401);
    const reset = await guest.auth('/request-password-reset', { email: 'real@example.com' });
    expect(reset).toEqual(await guest.auth('/request-password-reset', { email: 'unreal@example.com' }));
  });

  test('a reset link works once, ends other sessions and sets the password', async () => {
    const before = await verified('forgot@example.com');
    const guest = visitor(house);
    await guest.auth('/request-password-reset', { email: 'forgot@example.com' });
    const token = await lastLink(house, 'forgot@example.com', 'resetPassword');
    const newPassword = 'a whole new password';
    expect((await guest.auth('/reset-password', { token, newPassword })).status).toBe(200);
    expect((await guest.auth('/reset-password', { token, newPassword: 'another password' })).status).toBe(400);
    expect((await before.ask('session.me')).body.result.data.person).toBeNull();
    expect((await guest.auth('/sign-in/email', { email: 'forgot@example.com', password })).status).toBe(401);
    expect((await guest.auth('/sign-in/email', { email: 'forgot@example.com', password: newPassword })).status).toBe(
      200,
    );
  });

  test('signing out ends the session itself, not only the cookie', async () => {
    const guest = await verified('leaver@example.com');
    const kept = guest.jar.get('redress-session') ?? '';
    await guest.auth('/sign-out', {});
    expect(guest.jar.size).toBe(0);
    guest.jar.set('redress-session', kept);
    expect((await guest.ask('session.me')).body.result.data.person).toBeNull();
  });

  test('a cookie we did not sign is nobody', async () => {
    const guest = await verified('forged@example.com');
    const value = decodeURIComponent(guest.jar.get('redress-session') ?? '');
    for (const forged of [`${value.slice(0, -2)}A=`, value.split('.')[0] ?? '', `x${value}`, '.', '%zz']) {
      guest.jar.set('redress-session', forged.startsWith('%') ? forged : encodeURIComponent(forged));
      expect((await guest.ask('session.me')).body.result.data.person).toBeNull();
    }
  });

  test('somebody who is disabled is out at once and stays out', async () => {
    const guest = await verified('out@example.com');
    const { user } = house.db.tables;
    await house.db.writer.update(user).set({ disabled: true }).where(eq(user.email, 'out@example.com'));
    expect((await guest.ask('session.me')).body.result.data.person).toBeNull();
    expect((await guest.auth('/sign-in/email', { email: 'out@example.com', password })).status).toBe(401);
  });

  test('ten wrong passwords in a row and the next has to wait', async () => {
    const guest = visitor(house);
    const tries = Array.from({ length: 11 }, () =>
      guest.auth('/sign-in/email', { email: 'target@example.com', password: 'not the password' }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  test('paths of the library that we do not use are not there', async () => {
    const guest = visitor(house);
    for (const path of ['/update-user', '/delete-user', '/change-email', '/sign-in/social', '/list-sessions'])
      expect((await guest.auth(path, {})).status).toBe(404);
    expect((await guest.send('GET', '/api/auth/get-session')).status).toBe(404);
  });

  test('no mail address reaches the log', () => {
    expect(house.logged.join('')).not.toMatch(/@example\.com/);
  });
});
