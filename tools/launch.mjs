// Plain JavaScript for any Node from 18 on: it finds the Node and pnpm this project needs, installs, and goes on there.
import { installIfChanged, isInstalled } from './install.mjs';
import { passOn } from './pass-on.mjs';
import { hasNode, hasPnpm, rerunWithToolchain } from './toolchain.mjs';

async function launch([name, ...args]) {
  if (!hasNode() || !(isInstalled() || hasPnpm())) return rerunWithToolchain(process.argv.slice(1));
  installIfChanged();
  const { programOf } = await import('./programs.ts');
  const program = programOf(name, args);
  return passOn(process.execPath, program.argv, program);
}

try {
  process.exitCode = await launch(process.argv.slice(2));
} catch (error) {
  console.error(`redress: ${error.message}`);
  process.exitCode = 1;
}
