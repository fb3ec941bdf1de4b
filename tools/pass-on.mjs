import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Runs a program in our place: same terminal, same signals. Resolves to its exit code. */
export function passOn(command, argv, { cwd, env }) {
  const child = spawn(command, argv, { cwd, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the whole group: the child has it already.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
