import { seedOfThisRun } from './seed.ts';
import { browserJourneys } from './stages/browser-journeys.ts';
import { check } from './stages/check.ts';
import { runStages } from './stages/run-stages.ts';
import { unitTests } from './stages/unit-tests.ts';

if (process.argv.includes('--nightly')) process.env['REDRESS_NIGHTLY'] = '1';
console.log(`REDRESS_SEED=${seedOfThisRun()} makes the random tests run like this again`);

const typed = ['.', 'packages/shared', 'packages/web', 'e2e'];

process.exitCode = await runStages([
  check('types', ...typed.map((project) => ['tsc', '-p', project])),
  check('lint', ['oxlint', '--deny-warnings']),
  check('formatting', ['oxfmt', '--check']),
  check('floors and cycles', ['node', 'tools/floors.ts']),
  unitTests,
  browserJourneys,
]);
