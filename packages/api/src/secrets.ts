import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Keys for signing: `session` for cookies and mail links, `handOver` shared with the shops. */
export interface Secrets {
  readonly session: string;
  readonly handOver: string;
}

/** Takes what the environment gives and keeps made-up keys for the rest, readable by the owner alone. */
export function readSecrets(path: string, given: { [Key in keyof Secrets]: string | undefined }): Secrets {
  if (given.session && given.handOver) return { session: given.session, handOver: given.handOver };
  const kept = readKept(path) ?? keepNew(path);
  return { session: given.session ?? kept.session, handOver: given.handOver ?? kept.handOver };
}

function readKept(path: string): Secrets | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path} cannot be read. Restore it from a backup, or delete it: everybody signs in anew.`, {
      cause: error,
    });
  }
}

function keepNew(path: string): Secrets {
  const made = { session: randomBytes(32).toString('base64url'), handOver: randomBytes(32).toString('base64url') };
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' });
  return made;
}
