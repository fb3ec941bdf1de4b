import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { FileFault, isFault, readTable } from './csv-table.ts';

const directory = mkdtempSync(join(tmpdir(), 'redress-csv-'));
afterAll(() => rmSync(directory, { recursive: true }));
const COLUMNS = { required: ['id', 'words'], optional: ['note'] } as const;

async function read(content: string | Buffer) {
  const path = join(directory, 'file.csv');
  writeFileSync(path, content);
  const rows: Record<string, unknown>[] = [];
  for await (const row of readTable(path, COLUMNS)) {
    rows.push(isFault(row) ? { line: row.line, reason: row.reason } : { line: row.line, ...row.columns });
  }
  return rows;
}

test('line breaks, commas and doubled quotes inside quotes are content', async () => {
  expect(await read('id,words\r\n1,"a, ""b""\r\nc"\r\n2,d\r\n')).toEqual([
    { line: 2, id: '1', words: 'a, "b"\r\nc' },
    { line: 4, id: '2', words: 'd' },
  ]);
});

test('the order of columns is free, optional ones may be left out, a byte order mark and blank lines are no rows', async () => {
  expect(await read('\ufeffnote,words,id\n\nn, w ,1')).toEqual([{ line: 3, id: '1', words: ' w ', note: 'n' }]);
});

test('a row of the wrong length is told with its line and costs nothing else', async () => {
  expect(await read('id,words\n1,"a\nb"\n2\n3,c\n')).toEqual([
    { line: 2, id: '1', words: 'a\nb' },
    { line: 4, reason: 'has 1 columns, the header 2' },
    { line: 5, id: '3', words: 'c' },
  ]);
});

test('a quote left open costs its own row alone', async () => {
  const rows = await read('id,words\n1,"a\n2,"b"\n3,c\n4,"d"\n');
  expect(rows[0]).toMatchObject({ line: 2, reason: expect.stringContaining('a quote is not closed') });
  expect(rows.slice(1)).toMatchObject([{ id: '2' }, { id: '3' }, { id: '4' }]);
});

test('a quote left open in the last row is told', async () => {
  expect(await read('id,words\n1,a\n2,"b\n')).toMatchObject([{ id: '1' }, { line: 3 }]);
});

test('bytes that are no UTF-8 and NUL characters are told, not replaced', async () => {
  const latin = Buffer.concat([Buffer.from('id,words\n1,'), Buffer.from([0xe9]), Buffer.from('\n2,a\0\n3,c\n')]);
  expect(await read(latin)).toEqual([
    { line: 2, reason: 'is not UTF-8 text' },
    { line: 3, reason: 'holds a NUL character' },
    { line: 4, id: '3', words: 'c' },
  ]);
});

test('a row too long for memory is told', async () => {
  const rows = await read(`id,words\n1,${'x'.repeat(400_000)}\n2,b\n`);
  expect(rows).toMatchObject([{ line: 2, reason: expect.stringContaining('longer') }, { id: '2' }]);
});

test.each([
  ['', 'empty'],
  ['id,note\n', 'the column "words" is missing'],
  ['id,words,Words\n', 'the column "Words" is not known'],
  ['id,words,id\n', 'the column "id" stands twice'],
  ['id,"words\n', 'line 1 is not CSV'],
])('the header of %j is refused', async (content, reason) => {
  const reading = read(content);
  await expect(reading).rejects.toThrow(FileFault);
  await expect(reading).rejects.toThrow(reason);
});

test('whatever is written as CSV is read back field by field', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', '$', '题', '{') });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ id: field, words: field }), { maxLength: 8 }), async (written) => {
      const csv = stringify(written, { header: true, columns: ['id', 'words'], quoted: true });
      const rows = await read(csv);
      expect(rows.map(({ line: _line, ...row }) => row)).toEqual(written);
    }),
    { numRuns: 100 },
  );
});
