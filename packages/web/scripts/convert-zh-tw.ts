import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';

interface Term {
  cn: string;
  tw: string;
  note: string;
}

const texts = new URL('../src/text/', import.meta.url);
const glossary = JSON.parse(readFileSync(new URL('zh-tw-glossary.json', texts), 'utf8')) as Term[];

const terms = new Map(glossary.map(({ cn, tw }) => [cn, tw]));
const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length);
const anyTerm = new RegExp(`(${longestFirst.join('|')})`);
const convert = Converter({ from: 'cn', to: 'twp' });

/** A zh-CN text file as zh-TW: the glossary's terms as reviewed, all else by OpenCC's phrases. */
export function convertTexts(json: string): string {
  return json
    .split(anyTerm)
    .map((part) => terms.get(part) ?? convert(part))
    .join('');
}

if (import.meta.main) {
  for (const file of readdirSync(new URL('zh-CN/', texts))) {
    const source = readFileSync(new URL(`zh-CN/${file}`, texts), 'utf8');
    writeFileSync(new URL(`zh-TW/${file}`, texts), convertTexts(source));
  }
}
