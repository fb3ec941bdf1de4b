import { eq, sql } from 'drizzle-orm';
import { sightOf } from '@redress/shared/dispute/visibility';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { openFiles } from '../gateways/files.ts';
import type { Person } from '../principal.ts';
import { Refused } from '../refused.ts';
import { viewerOf } from '../viewer.ts';
import type { EvidenceHouse } from './evidence-house.ts';

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { size?: string } }>;

const Id = z.uuid();

/** A document that may load, run and embed nothing, even if a browser took the picture for a page. */
const POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** The copy, or its thumbnail. Rights are looked up each time; only then a browser may use what it has. */
export async function sendCopy({ db, config }: EvidenceHouse, person: Person, request: Asked, reply: FastifyReply) {
  const { id } = request.params;
  const file = Id.safeParse(id).success ? await findFile(db, id) : undefined;
  if (file === undefined || !maySee(person, file)) throw new Refused({ refusal: 'notFound' });
  const kind = request.query.size === 'thumb' ? 'thumbs' : 'copies';
  const type = kind === 'thumbs' ? 'image/webp' : String(file.copyType);
  const etag = `"${id}.${kind}"`;
  reply.headers({
    'content-security-policy': POLICY,
    'content-disposition': `inline; filename*=UTF-8''${encodedName(file.name, type)}`,
    'cache-control': 'private, no-cache',
    vary: 'Cookie',
    etag,
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const handle = await openFiles(config.dataPath).open(id, kind);
  if (handle === undefined) throw new Error(`${kind} of ${id} are not on the disk`);
  const { size } = await handle.stat();
  return reply.type(type).header('content-length', size).send(handle.createReadStream());
}

type FoundFile = NonNullable<Awaited<ReturnType<typeof findFile>>>;

async function findFile(db: Database, id: string) {
  const { evidenceFile, dispute } = db.tables;
  const { uploadedBy, state, name, copyType } = evidenceFile;
  const { buyerId, merchantId, arbitratorId } = dispute;
  const [found] = await db.readPrepared(
    'evidence.file',
    (q) =>
      q
        .select({ uploadedBy, state, name, copyType, buyerId, merchantId, arbitratorId })
        .from(evidenceFile)
        .leftJoin(dispute, eq(dispute.id, evidenceFile.disputeId))
        .where(eq(evidenceFile.id, sql.placeholder('id'))),
    { id },
  );
  return found;
}

/** Pictures say as much as words: whoever reads what evidence says sees it. */
function maySee(person: Person, { state, uploadedBy, merchantId, ...rest }: FoundFile): boolean {
  if (state === 'staged') return uploadedBy === person.id;
  const viewer = merchantId === null ? null : viewerOf(person, { merchantId, ...rest });
  return viewer !== null && sightOf(viewer, 'evidenceSubmitted') === 'full';
}

function encodedName(name: string, type: string): string {
  const stem = name.replace(/\.\w{1,5}$/, '');
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(`${stem}.${type === 'image/webp' ? 'webp' : 'jpg'}`).replaceAll(/['()*!]/g, escape);
}
