import { createHash } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** `originals` are sealed: written once, readable by the owner alone, never served. */
export type Kind = 'originals' | 'copies' | 'thumbs';

export interface Received {
  /** Where it lies until it is settled. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * The files of the house, by random id: no name from outside ever becomes a path. What is begun or about
 * to go has a directory under `incoming`, so that a crash leaves a note of what to finish.
 */
export interface Files {
  receive(id: string, source: AsyncIterable<Uint8Array>): Promise<Received>;
  add(id: string, kind: Kind, bytes: Uint8Array): Promise<void>;
  /** To their places, durably. */
  settle(id: string): Promise<void>;
  /** Notes that the files are about to go; `keep` takes it back, `erase` carries it out. */
  condemn(id: string): Promise<void>;
  keep(id: string): Promise<void>;
  erase(id: string): Promise<void>;
  open(id: string, kind: Kind): Promise<FileHandle | undefined>;
  /** Ids under `incoming` that nobody has touched since. */
  unfinished(before: number): Promise<string[]>;
}

const KINDS: readonly Kind[] = ['originals', 'copies', 'thumbs'];
const ID = /^[0-9a-f-]{36}$/;

/** Relative to the files' directory. The ids begin with the time; their ends spread evenly. */
export function placeOf(id: string, kind: Kind): string {
  return join(kind, id.slice(-2), id);
}

export function openFiles(dataPath: string): Files {
  const root = resolve(dataPath, 'files');
  const incoming = (id: string) => join(root, 'incoming', id);
  const place = (id: string, kind: Kind) => join(root, placeOf(id, kind));
  const begin = (id: string) => mkdir(incoming(id), { recursive: true, mode: 0o700 });
  return {
    async receive(id, source) {
      await begin(id);
      const path = join(incoming(id), 'originals');
      return { path, ...(await write(path, source)) };
    },
    async add(id, kind, bytes) {
      await write(join(incoming(id), kind), [bytes]);
    },
    async settle(id) {
      for (const kind of await readdir(incoming(id))) {
        const target = place(id, kind as Kind);
        await makeDirectory(dirname(target));
        await rename(join(incoming(id), kind), target);
        await syncDirectory(dirname(target));
      }
      await rmdir(incoming(id));
    },
    async condemn(id) {
      await begin(id);
      await syncDirectory(join(root, 'incoming'));
    },
    keep: (id) => rmdir(incoming(id)),
    async erase(id) {
      for (const kind of KINDS) await rm(place(id, kind), { force: true });
      await rm(incoming(id), { recursive: true, force: true });
    },
    open: (id, kind) => open(place(id, kind), 'r').catch(undefinedWhenAbsent),
    async unfinished(before) {
      const names = (await readdir(join(root, 'incoming')).catch(undefinedWhenAbsent)) ?? [];
      const times = await Promise.all(names.map((name) => stat(incoming(name)).catch(undefinedWhenAbsent)));
      return names.filter((name, at) => ID.test(name) && (times[at]?.mtimeMs ?? before) < before);
    },
  };
}

async function write(path: string, source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const hash = createHash('sha256');
  let size = 0;
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of source) {
      hash.update(chunk);
      size += chunk.byteLength;
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await chmod(path, 0o400);
  return { size, sha256: hash.digest('hex') };
}

async function makeDirectory(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncDirectory(dirname(made));
}

async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function undefinedWhenAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
