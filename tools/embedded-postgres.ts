import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';
import { postgresPrograms } from './postgres-programs.ts';
import type { Postgres } from './postgres.ts';

// PostgreSQL refuses to run as root; nobody is there on every Linux, so no account is made for it.
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const timeoutMs = 60_000;

// Waits for its standard input to close, which happens however our process ends, then leaves nothing behind.
const keeper = `
  "$1" -D "$2/data" -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 &
  server=$!
  read -r _
  kill -INT "$server"
  wait "$server"
  rm -rf "$2"`;

export async function startEmbedded(): Promise<Postgres> {
  const directory = mkdtempSync(join(tmpdir(), 'redress-postgres-'));
  try {
    if (nobody.uid) chownSync(directory, nobody.uid, nobody.gid);
    const password = randomBytes(16).toString('hex');
    const port = await freePort();
    const programs = postgresPrograms(directory, nobody.uid !== undefined);
    initialise(programs.initdb, directory, password);
    const stop = await start(programs.postgres, directory, port);
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

function initialise(initdb: string, directory: string, password: string): void {
  const passwordFile = join(directory, 'password');
  writeFileSync(passwordFile, password);
  const account = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  execFileSync(initdb, [`--pgdata=${directory}/data`, '--no-sync', ...account, ...locale], {
    ...nobody,
    env: { LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function start(postgres: string, directory: string, port: number): Promise<() => Promise<void>> {
  const child = spawn('/bin/sh', ['-c', keeper, 'keeper', postgres, directory, String(port)], {
    ...nobody,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['pipe', 'ignore', 'pipe'],
    // Ctrl-C in the terminal reaches us alone, and the server outlives our last query.
    detached: true,
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  try {
    await ready(child.stderr);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function ready(log: NodeJS.ReadableStream): Promise<void> {
  const lines: string[] = [];
  const reader = createInterface(log);
  await new Promise<void>((resolve, reject) => {
    const refuse = () => reject(new Error(`PostgreSQL did not start:\n${lines.join('\n')}`));
    const timer = setTimeout(refuse, timeoutMs);
    reader.on('close', refuse);
    reader.on('line', (line) => {
      if (lines.length < 100) lines.push(line);
      if (/FATAL/.test(line)) refuse();
      if (!line.includes('ready to accept connections')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}
