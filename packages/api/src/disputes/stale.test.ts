import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects } from '../db/testing.ts';
import { openBazaar, type Bazaar, type Member } from '../testing/bazaar.ts';
import { contest, filed, send, told } from '../testing/complaint.ts';
import { rowsNow } from '../testing/rows-now.ts';

describe.each(dialects)('a dispute that went on since it was looked at, on %s,', (dialect) => {
  let house: Bazaar;
  beforeAll(async () => {
    house = await openBazaar(dialect);
  });
  afterAll(() => house.close());

  const refusalOf = async (person: Member, at: Parameters<typeof send>[1], command: Parameters<typeof send>[2]) =>
    (await send(person, at, command)).body.error?.data.refusal;
  const offer = { type: 'makeOffer', claim: 'c1', message: '' } as const;
  const terms = { remedy: 'refund', payMinor: 5_000, goods: 'keep' } as const;

  test('refuses with what changed, and nothing is written', async () => {
    const { mei, lena, wen } = house.people;
    const seen = await filed(house);
    await told(seen, [wen, { type: 'accept' }], [lena, contest()]);
    const rows = await rowsNow(house.db);
    expect(await refusalOf(mei, seen, { type: 'rest' })).toEqual({
      refusal: 'stale',
      expected: 1,
      actual: 3,
      changed: ['accepted', 'answered'],
    });
    expect(await rowsNow(house.db)).toEqual(rows);
  });

  test('does not tell the desk that an offer was made', async () => {
    const { mei, wen, lena } = house.people;
    const seen = await told(
      await filed(house),
      [wen, { type: 'accept' }],
      [lena, { type: 'answer', answers: [{ claim: 'c1', answer: 'offer', terms, statement: '' }] }],
    );
    await told(seen, [mei, { ...offer, terms }]);
    expect(await refusalOf(wen, seen, { type: 'addNote', note: 'Waiting.' })).toBeUndefined();
  });

  test('does not tell a party that the desk made a note, and does not refuse for it', async () => {
    const { wen, lena } = house.people;
    const seen = await told(await filed(house), [wen, { type: 'accept' }]);
    await told(seen, [wen, { type: 'addNote', note: 'Looks odd.' }]);
    expect(await refusalOf(lena, seen, contest())).toBeUndefined();
  });

  test('refuses nobody because an arbitrator was found meanwhile', async () => {
    const { mei, wen, lena, he } = house.people;
    const seen = await told(await filed(house), [wen, { type: 'accept' }], [lena, contest()]);
    await told(seen, [he, { type: 'assign', arbitrator: 'gao' }]);
    expect(await refusalOf(mei, seen, { type: 'rest' })).toBeUndefined();
  });

  test('names among what changed only what may be seen', async () => {
    const { mei, wen, lena } = house.people;
    const seen = await told(await filed(house), [wen, { type: 'accept' }]);
    await told(seen, [wen, { type: 'addNote', note: 'Looks odd.' }], [lena, contest()]);
    expect(await refusalOf(mei, seen, { type: 'rest' })).toMatchObject({ changed: ['answered'] });
    expect(await refusalOf(wen, seen, { type: 'addNote', note: 'x' })).toMatchObject({
      changed: ['noteAdded', 'answered'],
    });
  });

  test('is not the future: a version nobody wrote is refused', async () => {
    const seen = await filed(house);
    const ahead = { ...seen, seq: 99 };
    expect(await refusalOf(house.people.wen, ahead, { type: 'accept' })).toMatchObject({ refusal: 'stale', actual: 1 });
  });

  test('of two who act on what both saw, one is done and the other refused', async () => {
    const { lena, mei, wen } = house.people;
    const seen = await told(await filed(house), [wen, { type: 'accept' }]);
    const answers = await Promise.all([
      send(lena, seen, contest(), randomUUID()),
      send(mei, seen, { type: 'withdraw', statement: '' }),
      send(lena, seen, contest('Again.'), randomUUID()),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refusals = answers.filter(({ status }) => status !== 200).map(({ body }) => body.error.data.refusal);
    for (const refusal of refusals) expect(refusal).toMatchObject({ refusal: 'stale', actual: seen.seq + 1 });
  });
});
