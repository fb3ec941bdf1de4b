// Run by npx to tell where it has put Node and pnpm.
import { execFileSync } from 'node:child_process';
import { delimiter } from 'node:path';

const pnpm = execFileSync('pnpm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' }).trim();
const [bin] = process.env.PATH.split(delimiter);
console.log(`toolchain ${JSON.stringify({ node: process.execPath, version: process.versions.node, pnpm, bin })}`);
