import { expect, test } from 'vitest';
import { countPlaywright } from './playwright-report.ts';
import { runStages } from './run-stages.ts';
import type { Tally } from './stage.ts';
import { countVitest } from './vitest-report.ts';

async function ran(...tallies: (Tally | Error)[]) {
  const lines: string[] = [];
  const stages = tallies.map((tally, index) => ({
    name: `stage ${index}`,
    run: () => (tally instanceof Error ? Promise.reject(tally) : Promise.resolve(tally)),
  }));
  const code = await runStages(stages, (line) => lines.push(line));
  return { code, last: lines.at(-1) };
}

test('the last line sums up all stages', async () => {
  expect(await ran({ passed: 1, failed: 0 }, { passed: 40, failed: 0 })).toEqual({
    code: 0,
    last: '41 passed, 0 failed',
  });
});

test('a failing stage keeps no later one from running', async () => {
  expect(await ran({ passed: 0, failed: 2 }, { passed: 3, failed: 0 })).toEqual({
    code: 1,
    last: '3 passed, 2 failed',
  });
});

test('a stage that breaks down is a failure', async () => {
  expect(await ran(new Error('no report'), { passed: 3, failed: 0 })).toEqual({ code: 1, last: '3 passed, 1 failed' });
});

test('a test file that cannot be loaded is a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 1, testResults: [broken] };
  expect(countVitest(JSON.stringify(report))).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test('a journey that passes only at times is a failure', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
  expect(countPlaywright(JSON.stringify({ errors: [], stats }))).toEqual({ passed: 4, failed: 2, skipped: 0 });
});
