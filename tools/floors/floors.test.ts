import { describe, expect, test } from 'vitest';
import { arrowViolations } from './arrows.ts';
import { cycleViolations } from './cycles.ts';
import { purityViolations } from './purity.ts';
import { shapeViolations } from './shape.ts';
import { sourceOf } from './source.ts';
import { sentence } from './violation.ts';

type Files = Record<string, string>;

const given = (files: Files) => Object.entries(files).map(([path, text]) => sourceOf(`packages/${path}`, text));
const arrows = (files: Files) => arrowViolations(given(files)).map(sentence);
const cycles = (files: Files) => cycleViolations(given(files)).map(sentence);
const purity = (text: string) =>
  purityViolations(given({ 'shared/src/dispute/decide.ts': text })).map(({ rule }) => rule);
const shape = (path: string, text = '') => shapeViolations(given({ [path]: text })).map(({ rule }) => rule);

describe('arrows between packages', () => {
  test('shared knows no other package', () => {
    expect(arrows({ 'shared/src/dispute/x.ts': `import { a } from '@redress/api/config';` })).toEqual([
      'packages/shared/src/dispute/x.ts → packages/api/src/config.ts: shared must not import from api',
    ]);
  });

  test.each([
    [`import type { AppRouter } from '@redress/api/router';`, 0],
    [`import { type AppRouter } from '@redress/api/router';`, 0],
    [`import { appRouter } from '@redress/api/router';`, 1],
    [`import type { Config } from '@redress/api/config';`, 1],
    [`const x = await import('@redress/api/router');`, 1],
  ])('web may know the type of the router alone: %s', (text, count) => {
    expect(arrows({ 'web/src/api.ts': text })).toHaveLength(count);
  });

  test('the product does not reach into the tools, its tests may', () => {
    const text = `import { x } from '../../../tools/postgres.ts';`;
    expect(arrows({ 'api/src/x.ts': text, 'api/src/x.test.ts': text })).toHaveLength(1);
  });
});

describe('arrows between rooms', () => {
  test.each([
    ['shared/src/dispute/a.ts', 'shared/src/policy/b.ts', undefined],
    ['shared/src/policy/a.ts', 'shared/src/dispute/b.ts', 'policy stands below dispute: arrows only fall'],
    ['shared/src/dispute/a.ts', 'shared/src/sanction/b.ts', 'dispute and sanction are neighbours'],
    ['shared/src/refusal.ts', 'shared/src/vocabulary/state.ts', undefined],
    ['api/src/disputes/a.ts', 'api/src/merchants/b.ts', 'disputes and merchants are neighbours'],
    ['api/src/jobs/a.ts', 'api/src/merchants/b.ts', undefined],
    ['api/src/gateways/a.ts', 'api/src/session/b.ts', 'gateways stands below session: arrows only fall'],
    ['api/src/router.ts', 'api/src/disputes/b.ts', undefined],
    ['api/src/disputes/a.ts', 'api/src/router.ts', 'disputes stands below router: arrows only fall'],
    ['web/src/ui/a.tsx', 'web/src/forms/b.tsx', 'ui stands below forms: arrows only fall'],
  ])('%s → %s', (from, to, rule) => {
    const up = '../'.repeat(from.split('/').length - 1);
    const found = arrowViolations(given({ [from]: `import { b } from '${up}${to}';`, [to]: '' }));
    expect(found.map((each) => each.rule)).toEqual(rule ? [rule] : []);
  });

  test('a room without a place in the plan is told', () => {
    expect(arrows({ 'shared/src/cellar/x.ts': '' })).toEqual([
      'packages/shared/src/cellar/x.ts: room cellar has no place in tools/floors/plan.ts',
    ]);
  });

  test('the ui knows neither disputes nor the router', () => {
    const text = `import { Money } from '@redress/shared/money';\nimport { Link } from '@tanstack/react-router';`;
    expect(arrows({ 'web/src/ui/badge.tsx': text })).toHaveLength(2);
  });
});

describe('circles', () => {
  test('two files that know each other are a circle, types included', () => {
    const files = {
      'api/src/db/a.ts': `import { b } from './b.ts';`,
      'api/src/db/b.ts': `import type { A } from './a.ts';`,
    };
    expect(cycles(files)).toEqual([
      'packages/api/src/db/a.ts → packages/api/src/db/b.ts → packages/api/src/db/a.ts: files in a circle',
    ]);
  });

  test('two rooms that know each other are a circle even when no two files are', () => {
    const files = {
      'shared/src/actor.ts': `import { role } from './vocabulary/role.ts';`,
      'shared/src/limits.ts': '',
      'shared/src/vocabulary/role.ts': '',
      'shared/src/vocabulary/state.ts': `import { max } from '../limits.ts';`,
    };
    expect(cycles(files)).toEqual([expect.stringMatching(/rooms in a circle$/)]);
  });

  test('a fountain has none', () => {
    const files = { 'shared/src/policy/a.ts': `export * from '../money.ts';`, 'shared/src/money.ts': '' };
    expect(cycles(files)).toEqual([]);
  });
});

describe('purity of shared', () => {
  test.each([
    [`import { readFile } from 'node:fs';`, 1],
    [`import { useState } from 'react';`, 1],
    [`const now = Date.now();`, 1],
    [`const now = new Date();`, 1],
    [`const then = new Date(0);`, 0],
    [`const x = Math.random();`, 1],
    [`// never Math.random() here\nconst text = 'new Date()';`, 0],
    [`const list = await fetch('/');`, 1],
  ])('%s', (text, count) => {
    expect(purity(text)).toHaveLength(count);
  });
});

describe('names and sizes', () => {
  test.each([
    ['api/src/disputes/index.ts', 'no barrels: import the file itself'],
    ['api/src/disputes/date-utils.ts', '“util” says nothing: name it for what it does'],
    ['api/src/disputes/offerStore.ts', 'offerStore is not kebab-case'],
  ])('%s', (path, rule) => {
    expect(shape(path)).toEqual([rule]);
  });

  test('a URL may look as the router wants it', () => {
    expect(shape('web/src/routes/disputes/$id.index.tsx')).toEqual([]);
  });

  test('250 lines are the end', () => {
    expect(shape('api/src/x.ts', 'x\n'.repeat(250))).toEqual([]);
    expect(shape('api/src/x.ts', 'x\n'.repeat(251))).toEqual(['251 lines, at most 250']);
  });
});
