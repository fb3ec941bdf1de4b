import type { Stage, Tally } from './stage.ts';

/** Runs every stage, whatever the earlier ones found, and ends with `N passed, M failed`. Returns the exit code. */
export async function runStages(stages: Stage[], say: (line: string) => void = console.log): Promise<number> {
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    say(`\n== ${stage.name}`);
    const start = performance.now();
    const tally = await tallyOf(stage, say);
    lines.push(`${stage.name}: ${sentence(tally)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    say(`== ${lines.at(-1)}`);
    passed += tally.passed;
    failed += tally.failed;
  }
  say(`\n${lines.join('\n')}\n`);
  say(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

async function tallyOf(stage: Stage, say: (line: string) => void): Promise<Tally> {
  try {
    return await stage.run();
  } catch (error) {
    say(String(error));
    return { passed: 0, failed: 1 };
  }
}

function sentence({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
