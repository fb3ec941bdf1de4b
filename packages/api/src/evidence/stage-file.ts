import type { FileInfo } from '@redress/shared/dispute/contract';
import { LIMITS } from '@redress/shared/limits';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock.ts';
import type { Database } from '../db/database.ts';
import { placeOf, type Files } from '../gateways/files.ts';
import { cleanName } from './clean-name.ts';
import { copyPicture } from './copy-picture.ts';
import { forgetStaged } from './forget-staged.ts';
import { fileRefused } from './file-refused.ts';
import { stage, type EvidenceRow } from './staged-quota.ts';

export interface Staging {
  readonly db: Database;
  readonly clock: Clock;
  readonly files: Files;
}

export interface Upload {
  readonly uploadedBy: string;
  readonly name: string;
  readonly source: AsyncIterable<Uint8Array>;
}

/** Takes one picture in: the original sealed, a copy to show, a row that is the uploader's until it is attached. */
export async function stageFile(staging: Staging, upload: Upload): Promise<FileInfo> {
  const id = uuidv7();
  try {
    const file = await keepFile(staging, id, upload);
    return infoOf(file);
  } catch (error) {
    await forgetStaged(staging, id);
    throw error;
  }
}

async function keepFile({ db, clock, files }: Staging, id: string, upload: Upload) {
  const { path, size, sha256 } = await files.receive(id, atMost(LIMITS.fileBytes, upload.source));
  const { originalType, bytes, thumb, type, width, height } = await copyPicture(path, upload.uploadedBy);
  await files.add(id, 'copies', bytes);
  await files.add(id, 'thumbs', thumb);
  const file = {
    id,
    uploadedBy: upload.uploadedBy,
    name: cleanName(upload.name),
    type: originalType,
    size,
    sha256,
    width,
    height,
    originalPath: placeOf(id, 'originals'),
    copyPath: placeOf(id, 'copies'),
    copyType: type,
    createdAt: clock.now(),
  } satisfies EvidenceRow;
  await db.write((tx) => stage(tx, file));
  await files.settle(id);
  return file;
}

async function* atMost(bytes: number, source: AsyncIterable<Uint8Array>) {
  let left = bytes;
  for await (const chunk of source) {
    left -= chunk.byteLength;
    if (left < 0) throw fileRefused('size');
    yield chunk;
  }
}

function infoOf({ id, name, copyType, size, sha256, width, height }: Awaited<ReturnType<typeof keepFile>>): FileInfo {
  return { id, name, type: copyType, size, sha256, width, height };
}
