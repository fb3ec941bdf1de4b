import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

test('a pile of one person holds another up by one work alone', async () => {
  const inTurn = takeTurns(1);
  const done: string[] = [];
  const works = ['eve', 'eve', 'eve', 'mei', 'lin', 'mei'];
  await Promise.all(works.map((whose) => inTurn(whose, async () => void done.push(whose))));
  expect(done).toEqual(['eve', 'eve', 'mei', 'lin', 'eve', 'mei']);
});

test('no more run at a time than may, and all of them run', async () => {
  const inTurn = takeTurns(2);
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
  };
  await Promise.all(Array.from({ length: 9 }, (_, at) => inTurn(String(at % 3), work)));
  expect([running, most]).toEqual([0, 2]);
});

test('a work that fails gives its turn on', async () => {
  const inTurn = takeTurns(1);
  const failing = inTurn('eve', () => Promise.reject(new Error('torn')));
  const next = inTurn('mei', async () => 'drawn');
  await expect(failing).rejects.toThrow('torn');
  expect(await next).toBe('drawn');
});
