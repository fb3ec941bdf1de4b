import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

interface OneFile {
  readonly name: string;
  readonly source: AsyncIterable<Uint8Array>;
}

/** What was sent is not one whole file in the field `file`. */
class UploadBroken extends Error {
  readonly statusCode = 400;
}

/** Hands on the one file of a form. Its bytes end only when the form has ended well, so half a form is no file. */
export async function onlyFile<Result>(
  request: FastifyRequest,
  take: (file: OneFile) => Promise<Result>,
): Promise<Result> {
  const parts = request.files();
  const first = await parts.next().catch(refuse);
  if (first.done || first.value.fieldname !== 'file') throw new UploadBroken('no file');
  return take({ name: first.value.filename, source: wholeForm(first.value, parts) });
}

async function* wholeForm({ file }: MultipartFile, parts: AsyncIterator<MultipartFile>) {
  try {
    yield* file;
    if (!(await parts.next()).done) throw new UploadBroken('more than one part');
  } catch (error) {
    refuse(error);
  }
}

function refuse(error: unknown): never {
  if (error instanceof Error && 'statusCode' in error) throw error;
  throw new UploadBroken('cut or malformed', { cause: error });
}
