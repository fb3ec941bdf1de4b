import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from './surroundings.mjs';

const web = join(root, 'packages/web');
const port = process.env['PORT'] ?? '4000';

const children = [
  run(['--watch', '--watch-preserve-output', 'packages/api/src/main.ts'], root),
  run(['node_modules/vite/bin/vite.js'], web),
];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll);

function run(argv: string[], cwd: string): ChildProcess {
  const env = { ...process.env, PORT: port, REDRESS_API: `http://127.0.0.1:${port}` };
  const child = spawn(process.execPath, argv, { cwd, env, stdio: 'inherit' });
  // Half a workshop is worse than none: when one ends, so does the other.
  return child.on('exit', stopAll);
}

function stopAll(): void {
  for (const child of children) child.kill('SIGTERM');
}
