import { describe, expect, test } from 'vitest';
import { checkPack, type PackProblem } from './check.ts';
import { goodsChoices } from './look-up.ts';
import type { Pack } from './pack.ts';
import { basicPack } from './testing.ts';

function problems(change: (pack: Pack) => unknown): PackProblem[] {
  const checked = checkPack(change(structuredClone(basicPack())));
  return 'problems' in checked ? checked.problems : [];
}

describe('a pack is read whole or not at all: each problem names its table and row', () => {
  test('the pack that ships has none', () => {
    expect(problems((pack) => pack)).toEqual([]);
  });

  test('a wrong value', () => {
    const found = problems((pack) => ({
      ...pack,
      clocks: pack.clocks.map((row, index) => (index === 2 ? { ...row, amount: 0 } : row)),
    }));
    expect(found).toMatchObject([{ table: 'clocks', row: '2.amount' }]);
  });

  test('a column nobody knows', () => {
    const found = problems((pack) => ({
      ...pack,
      remedies: pack.remedies.map((row, index) => (index === 0 ? { ...row, note: '' } : row)),
    }));
    expect(found).toMatchObject([{ table: 'remedies', row: '0' }]);
  });

  test('a table that is missing', () => {
    const found = problems(({ suspensions: _gone, ...pack }) => pack);
    expect(found).toMatchObject([{ table: 'suspensions', row: '' }]);
  });

  test('a clock that is missing for all categories', () => {
    const found = problems((pack) => ({ ...pack, clocks: pack.clocks.filter(({ id }) => id !== 'pay') }));
    expect(found).toEqual([{ table: 'clocks', row: 'pay', problem: 'is missing' }]);
  });

  test('a row that stands twice', () => {
    const found = problems((pack) => ({ ...pack, categories: [...pack.categories, pack.categories[0]!] }));
    expect(found).toEqual([{ table: 'categories', row: 'notReceived', problem: 'stands twice' }]);
  });

  test('a clock with a row for a category of its own stands once', () => {
    const own = (pack: Pack) => ({ ...pack.clocks.find(({ id }) => id === 'response')!, category: 'unsafe' as const });
    expect(problems((pack) => ({ ...pack, clocks: [...pack.clocks, own(pack)] }))).toEqual([]);
  });

  test('a category that names a remedy without a row', () => {
    const found = problems((pack) => ({ ...pack, remedies: pack.remedies.filter(({ code }) => code !== 'reship') }));
    expect(found.map(({ table, row }) => `${table} ${row}`)).toContain('categories notReceived');
  });

  test('a clock that ends in what its state does not know', () => {
    const found = problems((pack) => ({
      ...pack,
      clocks: pack.clocks.map((row) => (row.id === 'response' ? { ...row, onExpiry: 'archive' } : row)),
    }));
    expect(found).toEqual([{ table: 'clocks', row: 'response', problem: 'cannot end in archive' }]);
  });
});

describe('what becomes of the goods', () => {
  test('is what the remedy knows and the category allows: a fake never goes back', () => {
    expect(goodsChoices(basicPack(), 'damaged', 'refund')).toContain('return');
    expect(goodsChoices(basicPack(), 'counterfeit', 'refund')).not.toContain('return');
  });

  test('leaves every remedy of every category a choice', () => {
    const pack = basicPack();
    for (const { code, remedies } of pack.categories) {
      for (const remedy of remedies) expect(goodsChoices(pack, code, remedy), `${code} ${remedy}`).not.toEqual([]);
    }
  });
});
