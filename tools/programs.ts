import { join, resolve } from 'node:path';
import { buildWebIfChanged } from './build-web.ts';
import { childEnvironment, root, userDirectory } from './surroundings.mjs';

export interface Program {
  argv: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

const programs: Record<string, (args: string[]) => Program> = {
  start: (args) => {
    buildWebIfChanged();
    return atRoot('packages/api/src/main.ts', args);
  },
  dev: (args) => atRoot('tools/dev.ts', args),
  redress: (args) => ({ ...atRoot('packages/api/src/cli/main.ts', args), cwd: userDirectory() }),
  test: (args) => ({ ...atRoot('tools/test.ts', args), env: childEnvironment() }),
  bench: (args) => ({ ...atRoot('bench/main.ts', args), cwd: userDirectory(), env: childEnvironment() }),
  format: (args) => ({ ...atRoot('tools/format.ts', args), env: childEnvironment() }),
};

/** What a command of the launcher runs, where, and in which environment. */
export function programOf(name: string | undefined, args: string[]): Program {
  const program = programs[name ?? ''];
  if (!program) throw new Error(`say one of: ${Object.keys(programs).join(', ')}`);
  return program(args);
}

function atRoot(file: string, args: string[]): Program {
  return {
    argv: [join(root, file), ...args],
    cwd: root,
    env: { ...childEnvironment(), REDRESS_DATA: dataDirectory() },
  };
}

// The data lie beside the code unless told otherwise, wherever the command was given.
function dataDirectory(): string {
  const told = process.env['REDRESS_DATA'];
  return told ? resolve(userDirectory(), told) : join(root, 'data');
}
