import { join } from 'node:path';
import { passOn } from './pass-on.mjs';
import { root } from './surroundings.mjs';

const bin = join(root, 'node_modules', '.bin');
const here = { cwd: root, env: process.env };

const fixed = await passOn(join(bin, 'oxlint'), ['--fix', '--quiet'], here);
const formatted = await passOn(join(bin, 'oxfmt'), process.argv.slice(2), here);
process.exitCode = fixed || formatted;
