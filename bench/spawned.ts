import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freePort } from '../tools/free-port.ts';

export interface Spawned {
  url: string;
  /** From the start of the process to the first green /readyz, ms. */
  readyMs: number;
  memoryMb(): number;
  /** Processor time the process has used so far, all threads, ms. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Starts a server program in a process of its own and waits until it is ready. */
export async function spawnServer(program: string, env: Record<string, string> = {}): Promise<Spawned> {
  const port = await freePort();
  const begun = performance.now();
  const path = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const child = spawn(process.execPath, [path], {
    env: { ...process.env, LOG_LEVEL: 'error', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  await ready(child, url);
  const readyMs = performance.now() - begun;
  const pid = child.pid!;
  return { url, readyMs, memoryMb: () => residentMb(pid), cpuMs: () => cpuMs(pid), stop: () => stopped(child) };
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((soon) => setTimeout(soon, 10));
  }
  throw new Error('the server was not ready within 30 s');
}

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

const TICK_MS = 10;

function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
