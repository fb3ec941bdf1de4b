import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp, writeStamp } from './stamps.mjs';
import { childEnvironment, root } from './surroundings.mjs';

const sources = [
  'packages/web/{src,public,scripts}/**/*.*',
  'packages/web/*.*',
  'packages/shared/src/**/*.*',
  'pnpm-lock.yaml',
];
const left = (path: string) => path.includes('.gen.') || path.includes('.test.') || path.endsWith('.log');

/** Builds the web with Vite unless what lies in dist was built from these very sources. */
export function buildWebIfChanged(): void {
  const wanted = hashOfSources();
  if (existsSync(join(root, 'packages/web/dist/index.html')) && readStamp('web') === wanted) return;
  const { status, error } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    {
      cwd: join(root, 'packages/web'),
      env: childEnvironment(),
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) throw new Error('the web could not be built', { cause: error });
  writeStamp('web', wanted);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root }).filter((path) => !left(path));
  for (const file of files.toSorted()) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
