import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWebIfChanged } from './build-web.ts';
import { freePort } from './free-port.ts';

export interface JourneyServer {
  url: string;
  env: Record<string, string>;
}

// Whatever product the shell is set up for: journeys walk through a demo of their own.
const unset = { DATABASE_URL: '', SMTP_URL: '', MAIL_FROM: '', REDRESS_URL: '', REDRESS_TRUSTED_PROXIES: '' };

/** Where the journeys of this run find the product. Playwright reads its configuration again in every worker. */
export async function journeyServer(): Promise<JourneyServer> {
  if (!process.env['TEST_WORKER_INDEX']) await prepare();
  const { PORT = '', REDRESS_DATA = '' } = process.env;
  return {
    url: `http://127.0.0.1:${PORT}`,
    env: { ...unset, HOST: '127.0.0.1', PORT, REDRESS_DATA, LOG_LEVEL: 'warn' },
  };
}

// Workers inherit what is set here.
async function prepare(): Promise<void> {
  buildWebIfChanged();
  const data = mkdtempSync(join(tmpdir(), 'redress-journeys-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  process.env['REDRESS_DATA'] = data;
  process.env['PORT'] = String(await freePort());
}
