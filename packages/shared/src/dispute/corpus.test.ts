import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dispute } from './dispute.ts';
import { replay } from './evolve.ts';
import type { Fact } from './facts.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);
const PATHS = globSync('*/*.json', { cwd: CORPUS }).toSorted();

interface History {
  title: string;
  facts: Fact[];
  folds: Dispute;
}

describe('a recorded history folds to what it folded to when it was released', () => {
  test.each(PATHS)('%s', (path) => {
    const { facts, folds } = JSON.parse(readFileSync(new URL(path, CORPUS), 'utf8')) as History;
    expect(replay(facts)).toEqual(folds);
    expect(JSON.parse(JSON.stringify(replay(facts)))).toEqual(folds);
  });

  test('and the main roads are all recorded', () => {
    expect(PATHS.length).toBeGreaterThanOrEqual(12);
  });
});
