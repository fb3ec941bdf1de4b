import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OBLIGATION_KINDS } from '../vocabulary/obligation.ts';
import type { Dispute } from './dispute.ts';
import { replay } from './evolve.ts';
import type { Fact } from './facts.ts';
import { FACT_SIGHT } from './visibility.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);
const PATHS = globSync('*/*.json', { cwd: CORPUS }).toSorted();

interface History {
  title: string;
  facts: Fact[];
  folds: Dispute;
}

function recorded(path: string): History {
  return JSON.parse(readFileSync(new URL(path, CORPUS), 'utf8')) as History;
}

describe('a recorded history folds to what it folded to when it was released', () => {
  test.each(PATHS)('%s', (path) => {
    const { facts, folds } = recorded(path);
    expect(replay(facts)).toEqual(folds);
    expect(JSON.parse(JSON.stringify(replay(facts)))).toEqual(folds);
  });
});

describe('among the recorded histories', () => {
  const histories = PATHS.map(recorded);

  test('every type of fact occurs', () => {
    const met = new Set<string>(histories.flatMap(({ facts }) => facts.map(({ type }) => type)));
    expect(Object.keys(FACT_SIGHT).filter((type) => !met.has(type))).toEqual([]);
  });

  test('every kind of obligation occurs', () => {
    const met = new Set(histories.flatMap(({ folds }) => folds.obligations.map(({ kind }) => kind)));
    expect(OBLIGATION_KINDS.filter((kind) => !met.has(kind))).toEqual([]);
  });
});
