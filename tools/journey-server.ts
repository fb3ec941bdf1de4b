import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWebIfChanged } from './build-web.ts';
import { freePort } from './free-port.ts';
import { root } from './surroundings.mjs';

export interface JourneyServer {
  url: string;
  /** The key with which a shop signs its hand-over links. */
  handOverSecret: string;
  stop: () => Promise<void>;
}

const SEEDED = 'REDRESS_JOURNEYS';
// Whatever product the shell is set up for: journeys walk through a demo of their own.
const FOREIGN = /^(REDRESS_|PAYMENTS_|DATABASE_URL$|SMTP_URL$|MAIL_FROM$|SHOP_SETTLEMENT_URL$)/;
const newFolder = () => mkdtempSync(join(tmpdir(), 'redress-journey-'));

/** Builds the screens and fills the demo that every journey of this run gets a copy of; workers inherit where it lies. */
export default async function prepareJourneys(): Promise<() => void> {
  buildWebIfChanged();
  const seeded = newFolder();
  process.env[SEEDED] = seeded;
  await (await serve(seeded)).stop();
  return () => rmSync(seeded, { recursive: true, force: true });
}

/** A demo with its own data and its own clock. */
export async function openJourneyServer(): Promise<JourneyServer> {
  const data = newFolder();
  cpSync(process.env[SEEDED]!, data, { recursive: true });
  const { url, stop } = await serve(data);
  const secrets = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')) as { handOver: string };
  return {
    url,
    handOverSecret: secrets.handOver,
    stop: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function serve(data: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const env = { HOST: '127.0.0.1', PORT: String(await freePort()), REDRESS_DATA: data, LOG_LEVEL: 'warn' };
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  const server = spawn(process.execPath, [join(root, 'packages/api/src/main.ts')], {
    env: { ...Object.fromEntries(inherited), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(server);
  const gone = once(server, 'exit');
  const stop = async () => {
    server.kill('SIGTERM');
    await gone;
  };
  return { url: `http://${env.HOST}:${env.PORT}`, stop };
}

/** The product says when it is ready; one that ends instead has said why. */
async function ready(server: ChildProcess): Promise<void> {
  await new Promise<void>((done, failed) => {
    server.once('exit', (code) => failed(new Error(`the product ended with code ${code}`)));
    server.stdout!.on('data', (said: Buffer) => {
      if (said.includes('is ready')) done();
    });
  });
  server.removeAllListeners('exit');
}
