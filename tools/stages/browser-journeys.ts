import { globSync } from 'node:fs';
import { root } from '../surroundings.mjs';
import { counted } from './counted.ts';
import { countPlaywright } from './playwright-report.ts';
import { runProgram } from './run-program.ts';
import type { Stage, Tally } from './stage.ts';

export const browserJourneys: Stage = {
  name: 'browser journeys',
  async run(): Promise<Tally> {
    if (globSync('e2e/**/*.e2e.ts', { cwd: root }).length === 0) {
      console.log('there are no journeys in e2e yet');
      return { passed: 0, failed: 0 };
    }
    return counted(
      (report) => runProgram('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      countPlaywright,
    );
  },
};
