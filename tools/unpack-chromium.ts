import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './surroundings.mjs';

export interface UnpackedChromium {
  executablePath: string;
  libraries: string;
}

// The package unpacks into the temporary directory it sees, and its libraries only where it believes to be on Lambda.
const unpack = `
  import chromium from '@sparticuz/chromium';
  await chromium.executablePath();`;
const lambda = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };

/** The Chromium of @sparticuz/chromium, unpacked once per version under node_modules. */
export function unpackChromium(): UnpackedChromium {
  const cache = join(root, 'node_modules', '.cache');
  const home = join(cache, `chromium-${packedVersion()}`);
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const part = mkdtempSync(join(cache, 'part-'));
    const env = { ...process.env, ...lambda, TMPDIR: part };
    execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], { cwd: root, env, stdio: 'inherit' });
    moveUnlessThere(part, home);
  }
  return { executablePath: join(home, 'chromium'), libraries: join(home, 'al2023', 'lib') };
}

// Another test process may have unpacked at the same time; both unpack the same.
function moveUnlessThere(part: string, home: string): void {
  try {
    renameSync(part, home);
  } catch (error) {
    rmSync(part, { recursive: true });
    if (!existsSync(home)) throw error;
  }
}

function packedVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  return JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')).version;
}
