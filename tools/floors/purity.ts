import { withoutProse } from './imports.ts';
import { plan } from './plan.ts';
import type { Source } from './source.ts';
import type { Violation } from './violation.ts';

const modules = /^node:|^react(\/|-|$)|^@mantine\/|^@redress\/(api|web)/;

const impure: [RegExp, string][] = [
  [/\bfetch\s*\(/, 'fetch'],
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\s*(\(\s*\)|[;,)\]])/, 'new Date()'],
  [/\bTemporal\.Now\b/, 'Temporal.Now'],
  [/\bperformance\.now\b/, 'performance.now'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\bcrypto\./, 'crypto'],
  [/\bset(Timeout|Interval|Immediate)\s*\(/, 'timers'],
  [/\b(process|console|globalThis)\./, 'the world outside'],
];

/** A pure package has no clock, no chance, no input and no output. */
export function purityViolations(sources: Source[]): Violation[] {
  return sources
    .filter((source) => plan[source.package]?.pure && !source.isTest)
    .flatMap((source) => [
      ...source.imports
        .filter(({ specifier }) => modules.test(specifier))
        .map(({ specifier }) => ({ path: source.path, to: specifier, rule: `${source.package} is pure` })),
      ...impure
        .filter(([pattern]) => pattern.test(withoutProse(source.text)))
        .map(([, what]) => ({ path: source.path, rule: `${source.package} is pure: no ${what}` })),
    ]);
}
