import { runProgram } from './run-program.ts';
import type { Stage } from './stage.ts';

/** A stage that counts as one test: it passes when every command line ends well. */
export function check(name: string, ...commandLines: string[][]): Stage {
  return {
    name,
    async run() {
      const codes: (number | null)[] = [];
      for (const [program = '', ...args] of commandLines) codes.push(await runProgram(program, args));
      const passed = codes.every((code) => code === 0);
      return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}
