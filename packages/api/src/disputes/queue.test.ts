import type { QueuePage } from '@redress/shared/dispute/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUEUES } from '@redress/shared/vocabulary/queue';
import { dialects } from '../db/testing.ts';
import { openBazaar, type Bazaar, type Member } from '../testing/bazaar.ts';
import { contest, data, filed, grant, inDeliberation, told } from '../testing/complaint.ts';

describe.each(dialects)('the lists people work from on %s', (dialect) => {
  let house: Bazaar;
  beforeAll(async () => {
    house = await openBazaar(dialect);
    const { mei, lena, wen, he } = house.people;
    for (let n = 0; n < 3; n++) {
      await filed(house);
      await told(await filed(house), [wen, { type: 'accept' }]);
      await told(await filed(house), [wen, { type: 'accept' }], [lena, contest()]);
      await told(await filed(house), [wen, { type: 'accept' }], [lena, grant()]);
      await inDeliberation(house, await filed(house));
      await told(await filed(house), [wen, { type: 'refuse', ground: 'tooLate', reasons: 'x' }]);
      await told(await filed(house), [wen, { type: 'accept' }], [mei, { type: 'withdraw', statement: '' }]);
      const paused = await filed(house);
      await told(paused, [wen, { type: 'accept' }], [he, { type: 'suspend', ground: 'police', reasons: 'x' }]);
    }
  });
  afterAll(() => house.close());

  const LISTS: [keyof Bazaar['people'], object][] = [
    ['mei', { desk: 'complainant', mine: false }],
    ['lena', { desk: 'respondent', mine: false }],
    ['wen', { desk: 'desk', mine: false }],
    ['gao', { desk: 'desk', mine: true }],
  ];

  async function walk(person: Member, list: object, queue: string | null, limit: number) {
    const ids: string[] = [];
    let total = 0;
    for (let after: string | null = null; ;) {
      const page: QueuePage = data(
        await person.ask('disputes.queue', { ...list, queue, merchantId: null, after, limit }),
      );
      ids.push(...page.rows.map(({ id }) => id));
      total = page.total;
      if (page.next === null) return { ids, total, counts: page.counts };
      after = page.next;
    }
  }

  test.each(LISTS)('%s %j: page by page every row comes once, as many as the total says', async (name, list) => {
    const person = house.people[name];
    let sum = 0;
    for (const queue of QUEUES) {
      const { ids, total, counts } = await walk(person, list, queue, 2);
      expect([queue, ids.length, new Set(ids).size]).toEqual([queue, total, total]);
      expect(counts[queue]).toBe(total);
      sum += total;
    }
    const all = await walk(person, list, null, 5);
    expect([all.ids.length, new Set(all.ids).size, all.total]).toEqual([sum, sum, sum]);
  });

  test('what is due first comes first', async () => {
    for (const [name, list] of LISTS)
      for (const queue of QUEUES.filter((one) => one !== 'waiting' && one !== 'closed')) {
        const input = { ...list, queue, merchantId: null, after: null, limit: 100 };
        const { rows } = data<QueuePage>(await house.people[name].ask('disputes.queue', input));
        const due = rows.map(({ dueAt }) => dueAt!);
        expect(due).toEqual(due.toSorted((a, b) => a - b));
      }
  });

  test.each([['x'], ['_'], ['1_'], ['NaN_x'], ["1_' or 1=1"], ['9'.repeat(150)], ['1e999_x'], ['-1.5_x']])(
    'a place in the list that is none, %j, is no fault',
    async (after) => {
      const input = { desk: 'complainant', queue: 'toAnswer', merchantId: null, mine: false, after, limit: 5 };
      expect((await house.people.mei.ask('disputes.queue', input)).status).toBeLessThan(500);
    },
  );
});
