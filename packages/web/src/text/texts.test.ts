import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertTexts } from '../../scripts/convert-zh-tw.ts';

const here = new URL('.', import.meta.url);
const namespaces = readdirSync(new URL('en', here)).filter((file) => file.endsWith('.json'));

describe.each(namespaces)('the texts of %s', (file) => {
  const english = texts('en', file);

  it.each(['zh-CN', 'zh-TW'])('say in %s all that they say in English', (language) => {
    const other = texts(language, file);
    expect(keys(other)).toEqual(keys(english));
    expect(placeholders(other)).toEqual(placeholders(english));
  });

  it.each(['en', 'zh-CN', 'zh-TW'])('leave nothing empty in %s', (language) => {
    expect(Object.entries(texts(language, file)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are in zh-TW what the conversion makes of zh-CN', () => {
    const source = readFileSync(new URL(`zh-CN/${file}`, here), 'utf8');
    expect(readFileSync(new URL(`zh-TW/${file}`, here), 'utf8')).toBe(convertTexts(source));
  });
});

function texts(language: string, file: string): Record<string, string> {
  const nested: unknown = JSON.parse(readFileSync(new URL(`${language}/${file}`, here), 'utf8'));
  return Object.fromEntries(flat(nested, ''));
}

function flat(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => flat(part, `${path}.${key}`));
}

/** Languages differ in their plural forms, not in what has one. */
function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, '');
}

function keys(of: Record<string, string>): string[] {
  return [...new Set(Object.keys(of).map(withoutPlural))].sort((a, b) => a.localeCompare(b));
}

function placeholders(of: Record<string, string>): Record<string, string[]> {
  const found = Object.entries(of).map(([key, text]) => [
    withoutPlural(key),
    [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1] ?? '').sort((a, b) => a.localeCompare(b)),
  ]);
  return Object.fromEntries(found);
}
