import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../src/dispute/decide.ts';
import { replay } from '../src/dispute/evolve.ts';
import type { Fact } from '../src/dispute/facts.ts';
import { begin } from '../src/dispute/testing.ts';
import * as kind from '../src/dispute/testing/roads-in-kind.ts';
import * as words from '../src/dispute/testing/roads-of-words.ts';
import * as rulings from '../src/dispute/testing/roads-to-rulings.ts';
import * as terms from '../src/dispute/testing/roads-to-terms.ts';
import { VALID } from '../src/dispute/testing/valid-commands.ts';

/** Run by hand before a release: node packages/shared/corpus/record.ts VERSION. A history that exists is never written over. */
const ROADS: Record<string, () => Fact[]> = {
  'granted-and-returned': () => terms.grantedAndReturned().facts,
  'return-contested-and-rejected': () => terms.contestedReturn().facts,
  'refused-and-reopened': () => terms.refusedAndReopened().facts,
  'settled-by-offers': () => terms.settledByOffer().facts,
  'silent-granted-advanced-human-asked': () => terms.deemedAndAdvanced().facts,
  'silent-ruled-paid-archived': () => rulings.ruledAndPaid().facts,
  'paid-appealed-reversed': () => rulings.reversed().facts,
  'withdrawn-taken-back-withdrawn': () => rulings.withdrawnTwice().facts,
  'charged-back-and-refunded-outside': () => rulings.chargedBack().facts,
  'terminated-under-appeal': () => rulings.terminated().facts,
  'left-after-the-hard-limit': () => rulings.left().facts,
  'asked-for-more-talked-settled': () => words.talkedAndSettled().facts,
  'heard-out-corrected-upheld': () => words.correctedAndUpheld().facts,
  'decided-by-a-court': () => words.decidedByCourt().facts,
  'made-good-in-kind': () => kind.madeGoodInKind().facts,
  'fakes-destroyed-and-handed-over': () => kind.fakesDestroyed().facts,
  'recorded-elsewhere': () => {
    const { rules, now } = begin();
    const decided = decide(null, VALID.record, { role: 'importer', id: 'import' }, now, rules);
    if ('refusal' in decided) throw new Error(decided.refusal);
    return decided.facts;
  },
};

const [version] = process.argv.slice(2);
if (!version) throw new Error('which version?');
const folder = join(import.meta.dirname, version);
mkdirSync(folder, { recursive: true });
for (const [name, road] of Object.entries(ROADS)) {
  const path = join(folder, `${name}.json`);
  if (existsSync(path)) continue;
  const facts = road();
  const history = { title: name.replaceAll('-', ' '), facts, folds: replay(facts) };
  writeFileSync(path, `${JSON.stringify(history, null, 1)}\n`);
}
