import { counted } from './counted.ts';
import { runProgram } from './run-program.ts';
import type { Stage } from './stage.ts';
import { countVitest } from './vitest-report.ts';

export const unitTests: Stage = {
  name: 'unit and API tests',
  run: () => counted((report) => runProgram('vitest', vitestArgs(report)), countVitest),
};

function vitestArgs(report: string): string[] {
  return ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}
