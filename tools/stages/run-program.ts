import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../surroundings.mjs';

/** Runs a program of the workspace at its root with our terminal. Resolves to its exit code, null when a signal ended it. */
export async function runProgram(name: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number | null> {
  const command = name === 'node' ? process.execPath : join(root, 'node_modules', '.bin', name);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const giveUp = () => child.kill('SIGTERM') && child.once('exit', () => process.exit(143));
  process.once('SIGTERM', giveUp);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('SIGTERM', giveUp);
  return code;
}
