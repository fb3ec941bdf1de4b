import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openTestHouse } from '../testing/open-house.ts';
import type { TestHouse } from '../testing/open-house.ts';
import { signedIn } from '../testing/signed-in.ts';
import { visitor } from '../testing/visitor.ts';
import { router } from '../trpc.ts';
import { discard } from './discard.ts';
import { get } from './get.ts';
import { MAX_DRAFTS, save } from './save.ts';

describe.each(dialects)('a draft on %s', (dialect) => {
  let house: TestHouse;
  let mei: Awaited<ReturnType<typeof signedIn>>;
  beforeAll(async () => {
    house = await openTestHouse(dialect, { router: { drafts: router({ get, save, discard }) } });
  });
  beforeEach(async () => {
    mei = await signedIn(house, { email: `${uuidv7()}@example.com` });
  });
  afterAll(() => house.close());

  const subject = 'file:order-1';
  const draftOf = async (person = mei, of = subject) =>
    (await person.ask('drafts.get', { subject: of })).body.result.data;
  const saving = (body: unknown, of = subject) => mei.call('drafts.save', { subject: of, body });

  test('is not there before it is saved, and gone once discarded', async () => {
    expect(await draftOf()).toBeNull();
    await saving({ step: 1 });
    expect((await mei.call('drafts.discard', { subject })).status).toBe(200);
    expect(await draftOf()).toBeNull();
    expect((await mei.call('drafts.discard', { subject })).status).toBe(200);
  });

  test('is what was saved last, from whichever device', async () => {
    await saving({ step: 1 });
    const body = { step: 2, words: '灯\u0000 \ud83d\ude00 "quoted"', items: [null, 1.5, true] };
    const { updatedAt } = (await saving(body)).body.result.data;
    expect(await draftOf()).toEqual({ body, updatedAt });
  });

  test.each([['words'], [0], [false], [[]], [{}]])('may be %j', async (body) => {
    await saving(body);
    expect((await draftOf()).body).toEqual(body);
  });

  test('is seen by its writer alone', async () => {
    await saving({ step: 1 });
    const lin = await signedIn(house, { email: `${uuidv7()}@example.com` });
    expect(await draftOf(lin)).toBeNull();
    await lin.call('drafts.discard', { subject });
    expect(await draftOf()).not.toBeNull();
    expect((await visitor(house).ask('drafts.get', { subject })).status).toBe(401);
    expect((await visitor(house).call('drafts.save', { subject, body: {} })).status).toBe(401);
  });

  test.each([
    ['more than 64 KB', { subject, body: 'a'.repeat(64 * 1024) }],
    ['more than 64 KB in bytes', { subject, body: '灯'.repeat(22 * 1024) }],
    ['nothing', { subject, body: null }],
    ['no body', { subject }],
    ['an unknown subject', { subject: 'note:d1', body: {} }],
    ['a subject without end', { subject: `file:${'a'.repeat(65)}`, body: {} }],
    ['a subject with a path', { subject: 'file:../x', body: {} }],
    ['somebody’s name', { subject, body: {}, userId: 'lin' }],
  ])('with %s is not taken', async (_, input) => {
    expect((await mei.call('drafts.save', input)).status).toBe(400);
  });

  test('nested without end is not taken', async () => {
    const body = JSON.stringify({ subject, body: 0 }).replace('0', '['.repeat(30_000) + ']'.repeat(30_000));
    const { status } = await mei.send('POST', '/trpc/drafts.save', body, { 'content-type': 'application/json' });
    expect(status).toBe(400);
  });

  test(`is one of ${MAX_DRAFTS}: the next is refused, those there can still be saved`, async () => {
    const { draft } = house.db.tables;
    const rows = Array.from({ length: MAX_DRAFTS }, (_, at) => ({ subject: `file:${at}`, body: {}, updatedAt: 1 }));
    await house.db.writer.insert(draft).values(rows.map((row) => ({ ...row, userId: mei.id })));
    const refusal = { refusal: 'tooMany', what: 'drafts', limit: MAX_DRAFTS };
    expect((await saving({})).body.error.data).toMatchObject({ httpStatus: 422, refusal });
    expect((await saving({ step: 2 }, 'file:7')).status).toBe(200);
  });
});
