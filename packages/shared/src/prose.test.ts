import { expect, test } from 'vitest';
import { written, writtenSomething } from './prose.ts';

test.each([
  ['  trimmed  ', 'trimmed'],
  ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
  ['a\u0000b\u0007c\u007fd', 'abcd'],
  ['e\u0301', '\u00e9'],
  ['half \ud83d a pair', 'half  a pair'],
  ['whole 😀 pair', 'whole 😀 pair'],
  ['商品破损', '商品破损'],
])('%j is kept as %j', (text, kept) => {
  expect(written(50).parse(text)).toBe(kept);
});

test('a text is measured after it is cleaned', () => {
  expect(written(3).safeParse(' abc ').success).toBe(true);
  expect(written(3).safeParse('abcd').success).toBe(false);
});

test('nothing but spaces and controls is not something', () => {
  expect(writtenSomething(10).safeParse(' \u0000 ').success).toBe(false);
  expect(written(10).safeParse(' ').success).toBe(true);
});
