import type { FileInfo } from '@redress/shared/dispute/contract';
import { LIMITS } from '@redress/shared/limits';
import type { FastifyRequest } from 'fastify';
import { openFiles } from '../gateways/files.ts';
import type { Person } from '../principal.ts';
import type { Limit } from '../rate-limit.ts';
import { Refused } from '../refused.ts';
import type { EvidenceHouse } from './evidence-house.ts';
import { fileRefused } from './file-refused.ts';
import { onlyFile } from './only-file.ts';
import { stageFile } from './stage-file.ts';
import { refuseOverQuota } from './staged-quota.ts';

const UPLOADS: Limit = { max: 120, windowMs: 10 * 60_000 };
// Six is what a browser opens to one host.
const AT_ONCE = 8;
// Boundaries and headers around the one file.
const ENVELOPE_BYTES = 16 * 1024;

/** Everything that can be refused without reading a byte is, then the one file is taken in. */
export function fileUpload(house: EvidenceHouse) {
  const files = openFiles(house.config.dataPath);
  const underWay = new Map<string, number>();
  return async ({ id }: Person, request: FastifyRequest): Promise<FileInfo> => {
    const wait = house.rateLimit(`evidence ${id}`, UPLOADS);
    if (wait > 0) throw new Refused({ refusal: 'tooOften', retryAfterSeconds: wait });
    const uploads = underWay.get(id) ?? 0;
    if (uploads >= AT_ONCE) throw new Refused({ refusal: 'tooOften', retryAfterSeconds: 5 });
    if (Number(request.headers['content-length'] ?? 0) > LIMITS.fileBytes + ENVELOPE_BYTES) throw fileRefused('size');
    underWay.set(id, uploads + 1);
    try {
      await refuseOverQuota(house.db, id);
      return await onlyFile(request, (file) => stageFile({ ...house, files }, { uploadedBy: id, ...file }));
    } finally {
      countDown(underWay, id);
    }
  };
}

function countDown(counts: Map<string, number>, key: string): void {
  const left = (counts.get(key) ?? 1) - 1;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}
