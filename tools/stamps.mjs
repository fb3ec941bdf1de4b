import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './surroundings.mjs';

// Under node_modules, so that removing it forgets what was done there.
const pathOf = (name) => join(root, 'node_modules', '.redress', name);

/**
 * @param {string} name
 * @returns {string | undefined}
 */
export function readStamp(name) {
  return existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : undefined;
}

/**
 * @param {string} name
 * @param {string} content
 */
export function writeStamp(name, content) {
  mkdirSync(dirname(pathOf(name)), { recursive: true });
  writeFileSync(pathOf(name), content);
}
