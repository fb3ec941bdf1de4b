import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Keys for signing: `session` for cookies and mail links, `handOver` shared with the shops, `payments` with the provider. */
export interface Secrets {
  readonly session: string;
  readonly handOver: string;
  readonly payments: string;
}

/** Takes what the environment gives and keeps made-up keys for the rest, readable by the owner alone. */
export function readSecrets(path: string, given: { [Key in keyof Secrets]: string | undefined }): Secrets {
  const { session, handOver, payments } = given;
  if (session && handOver && payments) return { session, handOver, payments };
  const kept = readKept(path) ?? keepNew(path);
  return { session: session ?? kept.session, handOver: handOver ?? kept.handOver, payments: payments ?? kept.payments };
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
  const key = () => randomBytes(32).toString('base64url');
  const made = { session: key(), handOver: key(), payments: key() };
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' });
  return made;
}
