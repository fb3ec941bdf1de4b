import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from './stage.ts';

/** Runs a test runner that writes a JSON report, and counts in it. A bad end without a failed test is a failure too. */
export async function counted(
  run: (report: string) => Promise<number | null>,
  count: (json: string) => Tally,
): Promise<Tally> {
  const directory = mkdtempSync(join(tmpdir(), 'redress-report-'));
  try {
    const report = join(directory, 'report.json');
    const code = await run(report);
    const tally = count(readFileSync(report, 'utf8'));
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
