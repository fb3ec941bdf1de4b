import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function runsUnderNpm() {
  return process.env.npm_lifecycle_script?.includes('tools/launch.mjs') ?? false;
}

/** Where the person stands: `npm run` moves to the package first and leaves the true place in INIT_CWD. */
export function userDirectory() {
  return (runsUnderNpm() && process.env.INIT_CWD) || process.cwd();
}

// npm hands its own settings down; a nodedir meant for the machine's Node would compile against the wrong headers.
/** @returns {NodeJS.ProcessEnv} */
export function childEnvironment() {
  const { npm_config_nodedir: _nodedir, npm_config_yes: _yes, ...environment } = process.env;
  return environment;
}
