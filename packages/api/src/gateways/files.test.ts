import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFiles, placeOf } from './files.ts';

const id = '01920000-0000-7000-8000-0000000000ab';
let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'redress-files-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const at = (...path: string[]) => join(data, 'files', ...path);
const bytes = (text: string) => [Buffer.from(text)];
const source = async function* (...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
};

test('what arrives is counted and hashed, and has no place before it is settled', async () => {
  const files = openFiles(data);
  const received = await files.receive(id, source('red', 'ress'));
  expect(received).toMatchObject({
    size: 7,
    sha256: '630d80247e1d70bd87bdcfb6bb64be5dc07782ba5ab8bf05510105d0eb84e5cd',
  });
  expect(existsSync(at('originals'))).toBe(false);
  await files.add(id, 'copies', Buffer.concat(bytes('copy')));
  await files.settle(id);
  expect(readdirSync(at('originals', 'ab'))).toEqual([id]);
  const copy = await files.open(id, 'copies');
  expect(await copy?.readFile('utf8')).toBe('copy');
  await copy?.close();
});

test('originals are readable by their owner alone and written once', async () => {
  const files = openFiles(data);
  await files.receive(id, source('a'));
  await expect(files.receive(id, source('b'))).rejects.toThrow('EEXIST');
  await files.settle(id);
  expect(statSync(at(placeOf(id, 'originals'))).mode & 0o777).toBe(0o400);
  expect(statSync(at()).mode & 0o777).toBe(0o700);
});

test('erasing leaves nothing, settled or not, once or twice', async () => {
  const files = openFiles(data);
  await files.receive(id, source('a'));
  await files.settle(id);
  await files.condemn(id);
  await files.erase(id);
  await files.erase(id);
  expect(await files.open(id, 'originals')).toBeUndefined();
  expect(readdirSync(at('incoming'))).toEqual([]);
});

test('only what has rested is unfinished, and only what is ours', async () => {
  const files = openFiles(data);
  expect(await files.unfinished(Date.now())).toEqual([]);
  await files.receive(id, source('a'));
  expect(await files.unfinished(Date.now() - 60_000)).toEqual([]);
  utimesSync(at('incoming', id), 1, 1);
  await files.receive('lost+found', source('a'));
  utimesSync(at('incoming', 'lost+found'), 1, 1);
  expect(await files.unfinished(Date.now() - 60_000)).toEqual([id]);
});
