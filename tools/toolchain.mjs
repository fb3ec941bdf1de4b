import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { passOn } from './pass-on.mjs';
import { readStamp, writeStamp } from './stamps.mjs';
import { childEnvironment, root, userDirectory } from './surroundings.mjs';

const NODE = '24.21.0';
const PNPM = '12.20.0';
const onWindows = process.platform === 'win32';

export function hasNode() {
  return major(process.versions.node) >= major(NODE);
}

export function hasPnpm() {
  const { stdout } = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', shell: onWindows });
  return major(stdout ?? '') >= major(PNPM);
}

/** Runs the same command line again under the Node and pnpm we need, taken from npm. Resolves to its exit code. */
export function rerunWithToolchain(commandLine) {
  const toolchain = remembered() ?? fetched();
  const env = { ...childEnvironment(), PATH: [toolchain.bin, process.env.PATH].join(delimiter) };
  return passOn(toolchain.node, commandLine, { cwd: userDirectory(), env });
}

function remembered() {
  const stamp = readStamp('toolchain');
  if (!stamp) return undefined;
  const toolchain = JSON.parse(stamp);
  return isWanted(toolchain) && existsSync(toolchain.node) && existsSync(toolchain.bin) ? toolchain : undefined;
}

function fetched() {
  console.error(`redress: taking Node ${NODE} and pnpm ${PNPM} from npm (this is Node ${process.versions.node})`);
  const packages = ['-p', `node@${NODE}`, '-p', `pnpm@${PNPM}`];
  const probe = join(root, 'tools', 'probe.mjs');
  const { stdout } = spawnSync('npx', ['-y', ...packages, '--', 'node', onWindows ? `"${probe}"` : probe], {
    encoding: 'utf8',
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: onWindows,
  });
  const answer = /^toolchain (.*)$/m.exec(stdout ?? '')?.[1];
  if (!answer) throw new Error(`npx could not bring Node ${NODE} and pnpm ${PNPM}; is the npm registry reachable?`);
  return checked(JSON.parse(answer));
}

// With npm's ignore-scripts on, npx succeeds and silently stays on the old Node.
function checked(toolchain) {
  if (!isWanted(toolchain)) {
    throw new Error(
      `needs Node ${NODE} and pnpm ${PNPM}, but npx gave Node ${toolchain.version} and pnpm ${toolchain.pnpm}. ` +
        `Is ignore-scripts set in your npm configuration? Installing Node 24 yourself helps as well.`,
    );
  }
  writeStamp('toolchain', JSON.stringify(toolchain));
  return toolchain;
}

function isWanted({ version, pnpm }) {
  return version === NODE && pnpm === PNPM;
}

function major(version) {
  return Number.parseInt(version, 10);
}
