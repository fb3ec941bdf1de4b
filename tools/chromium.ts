import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fontConfiguration } from './chromium-fonts.ts';
import { unpackChromium } from './unpack-chromium.ts';

export interface Browser {
  executablePath: string;
  args: string[];
  chromiumSandbox: false;
  env: Record<string, string>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const quiet = ['gpu', 'dev-shm-usage', 'background-networking', 'component-update', 'sync'];
const args = [...quiet.map((name) => `--disable-${name}`), '--no-first-run', '--font-render-hinting=none'];

/** Launch options for Playwright: `$CHROMIUM_PATH`, else a browser of this machine, else the one npm brought. */
export function chromium(): Browser {
  const installed = process.env['CHROMIUM_PATH'] ?? installedChromium();
  const { executablePath, libraries } = installed ? { executablePath: installed } : unpackChromium();
  const environment = { ...process.env, FONTCONFIG_FILE: fontConfiguration(), LD_LIBRARY_PATH: libraries };
  return { executablePath, args, chromiumSandbox: false, env: withoutUndefined(environment) };
}

function installedChromium(): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = directories.flatMap((directory) => names.map((name) => join(directory, name)));
  return [...applications, ...candidates].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function withoutUndefined(environment: NodeJS.ProcessEnv): Record<string, string> {
  const set = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(set);
}
