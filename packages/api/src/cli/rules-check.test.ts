import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { checkRules } from './rules-check.ts';

const PACKS = fileURLToPath(new URL('../../../../packs', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'redress-packs-'));
afterAll(() => rmSync(directory, { recursive: true }));

function copied(table: string, content: string): string {
  const pack = mkdtempSync(join(directory, 'pack-'));
  cpSync(join(PACKS, 'basic'), pack, { recursive: true });
  writeFileSync(join(pack, table), content);
  return pack;
}

test('the packs that ship are sound', () => {
  expect(checkRules(PACKS)).toMatchObject([{ fine: true, says: expect.stringContaining('basic@') }]);
  expect(checkRules(join(PACKS, 'basic'))).toMatchObject([{ fine: true }]);
});

test.each([
  ['clocks.json', '[]', 'clocks.json'],
  ['categories.json', '{', 'JSON'],
])('a broken %s is told', (table, content, says) => {
  expect(checkRules(copied(table, content))).toEqual([{ fine: false, says: expect.stringContaining(says) }]);
});

test('a folder without packs is no folder of packs', () => {
  expect(() => checkRules(join(PACKS, '..', 'drizzle'))).toThrow('no pack');
});
