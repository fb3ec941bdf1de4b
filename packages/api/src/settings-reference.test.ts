import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig, SETTINGS } from './config.ts';

const REDRESS_DATA = mkdtempSync(join(tmpdir(), 'redress-settings-'));
afterAll(() => rmSync(REDRESS_DATA, { recursive: true }));

const documented = readFileSync(new URL('../../../docs/reference/settings.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name = '', standard = '', needed = '']) => ({ name, standard, needed }));

test('the documented settings are the ones that are read', () => {
  expect(documented.map(({ name }) => name)).toEqual(SETTINGS);
});

test('a documented default changes nothing when it is set', () => {
  const named = documented.filter(({ name, standard }) => !/^(none|made up)$/.test(standard) && !inHouse.has(name));
  const set = Object.fromEntries(named.map(({ name, standard }) => [name, standard]));
  expect(readConfig({ ...set, REDRESS_DATA })).toEqual(readConfig({ REDRESS_DATA }));
});

/** Paths that are told from the root of the repository. */
const inHouse = new Set(['REDRESS_PACKS', 'REDRESS_WEB']);

test('what a real house needs by the document is what its start asks for', () => {
  const needed = documented.filter((setting) => setting.needed === 'once REDRESS_URL is set').map(({ name }) => name);
  expect(askedFor({ REDRESS_DATA, REDRESS_URL: 'https://help.example.com' })).toEqual(needed);
});

function askedFor(env: Record<string, string>): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.split(' ')[0]!);
  }
}
