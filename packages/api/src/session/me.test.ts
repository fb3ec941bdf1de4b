import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { visitor } from '../testing/visitor.ts';

describe.each(dialects)('who am I on %s', (dialect) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(dialect);
  });
  afterAll(() => house.close());

  test('nobody, in a demo, at the time the house believes it is', async () => {
    await house.clock.moveBy(3_600_000);
    const { data } = (await visitor(house).ask('session.me')).body.result;
    expect(data).toMatchObject({ person: null, demo: true, demoDoors: true, clockOffsetMs: 3_600_000 });
    expect(data.now).toBeGreaterThan(Date.now() + 3_500_000);
  });

  test('language and time zone stay with the person', async () => {
    const lin = await signedIn(house, { email: 'lin@example.com' });
    await lin.call('session.setLocale', { locale: 'zh-TW', zone: 'Asia/Taipei' });
    const { person } = (await lin.ask('session.me')).body.result.data;
    expect(person).toMatchObject({ locale: 'zh-TW', zone: 'Asia/Taipei' });
  });

  test.each([
    { locale: 'tlh', zone: 'UTC' },
    { locale: 'en', zone: 'Mars/Olympus' },
    { locale: 'en', zone: 'UTC', role: 'admin' },
  ])('%j is not taken', async (input) => {
    const lin = await signedIn(house, { email: `${crypto.randomUUID()}@example.com` });
    expect((await lin.call('session.setLocale', input)).status).toBe(400);
  });

  test('a session outlives a demo clock that is moved by months', async () => {
    const lin = await signedIn(house, { email: 'later@example.com' });
    await house.clock.moveBy(90 * 86_400_000);
    expect((await lin.ask('session.me')).body.result.data.person).not.toBeNull();
  });
});
