import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { runsUnderNpm } from './surroundings.mjs';

/**
 * Runs a program in our place: same terminal, same signals. Resolves to its exit code.
 *
 * @param {string} command
 * @param {string[]} argv
 * @param {{ cwd: string; env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function passOn(command, argv, { cwd, env }) {
  const child = spawn(command, argv, { cwd, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the whole group: the child has it already.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
  }
  if (runsUnderNpm()) whenParentEnds(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

// npm sends a signal to the shell between us, which dies of it without telling anybody.
function whenParentEnds(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && stop(), 200);
  watch.unref();
}
