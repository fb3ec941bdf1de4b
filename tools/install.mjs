import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp, writeStamp } from './stamps.mjs';
import { childEnvironment, root } from './surroundings.mjs';

export function isInstalled() {
  return readStamp('installed') === wanted();
}

export function installIfChanged() {
  if (isInstalled()) return;
  const args = ['install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
  const { status, error } = spawnSync('pnpm', args, {
    cwd: root,
    env: childEnvironment(),
    // Nothing to answer a question with, and standard output belongs to the command that follows.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`pnpm ${args.join(' ')} failed`, { cause: error });
  linkCommand();
  writeStamp('installed', wanted());
}

// pnpm links the commands of dependencies only, and without a link npx sets the whole project up anew to find ours.
function linkCommand() {
  if (process.platform === 'win32') return;
  const link = join(root, 'node_modules', '.bin', 'redress');
  rmSync(link, { force: true });
  symlinkSync(join('..', '..', 'tools', 'redress.mjs'), link);
}

function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const file of manifests()) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function manifests() {
  const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name, 'package.json'));
  const all = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages];
  return all.filter((file) => existsSync(join(root, file)));
}
