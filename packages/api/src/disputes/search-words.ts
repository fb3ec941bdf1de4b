import type { Viewer } from '@redress/shared/dispute/visibility';

/** Who may find a dispute by its words: what one of them must not read is not indexed, or finding would tell it. */
export const READERS: readonly Viewer[] = [
  'complainant',
  'respondent',
  'intake',
  'arbitrator',
  'supervisor',
  'finance',
];
/** Number, order and goods; admins, who read no words, find by these alone. */
export const NAMES_PIECE = 0;

const RUN = /[\p{Script=Han}]+|[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;

/** What is indexed of a text: Latin words as they are, Chinese as overlapping pairs, so that two characters find. */
export function indexWords(text: string): string {
  return [...text.normalize('NFKC').toLowerCase().matchAll(RUN)]
    .map(([run]) => (HAN.test(run) ? pairs(run) : run))
    .join(' ');
}

function pairs(run: string): string {
  const signs = Array.from(run);
  if (signs.length === 1) return run;
  return signs
    .slice(1)
    .map((sign, index) => `${signs[index]}${sign}`)
    .join(' ');
}

/** The words of a question as one phrase per run, for FTS5 and to_tsquery alike; empty where nothing can be found. */
export function searchPhrases(text: string): string[] {
  return indexWords(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 16);
}
