import { createHash } from 'node:crypto';
import { canonicalJson } from '@redress/shared/canonical-json';
import type { Fact } from '@redress/shared/dispute/facts';
import { salt } from '../salt.ts';

/** A fact as the chain keeps it, and its words as they lie beside it. */
export interface Sealed {
  seq: number;
  type: string;
  at: number;
  actorRole: string;
  actorId: string;
  body: Record<string, unknown>;
  previousHash: string;
  hash: string;
  texts: { key: string; salt: string; body: string }[];
}

export const FIRST_HASH = '';

/** Links a fact to the one before. Words are committed to under a salt, so that erasing them leaves a chain that verifies. */
export function seal(disputeId: string, seq: number, previousHash: string, fact: Fact): Sealed {
  const { type, at, by, prose, ...said } = fact;
  const texts = Object.entries(prose ?? {}).map(([key, body]) => ({
    key,
    body,
    salt: salt(),
  }));
  const commitments = Object.fromEntries(texts.map(({ key, salt, body }) => [key, commitment(salt, body)]));
  const body = texts.length > 0 ? { ...said, commitments } : said;
  const link = { seq, type, at, actorRole: by.role, actorId: by.id, body, previousHash };
  return { ...link, hash: hashOf(disputeId, link), texts };
}

type Link = Omit<Sealed, 'hash' | 'texts'>;

/** SHA-256 over the canonical JSON of the link, in hex. */
export function hashOf(disputeId: string, { seq, type, at, actorRole, actorId, body, previousHash }: Link): string {
  const link = { disputeId, seq, type, at, actorRole, actorId, body, previousHash };
  return createHash('sha256').update(canonicalJson(link)).digest('hex');
}

/** SHA-256 over salt and text, in base64. */
export function commitment(salt: string, text: string): string {
  return createHash('sha256').update(salt).update('\0').update(text).digest('base64');
}

/** The fact a link and its words tell. */
export function unseal(link: Link, texts: ReadonlyMap<string, string>): Fact {
  const { commitments: _commitments, ...said } = link.body;
  const prose = texts.size > 0 ? { prose: Object.fromEntries(texts) } : {};
  return { type: link.type, at: link.at, by: { role: link.actorRole, id: link.actorId }, ...said, ...prose } as Fact;
}
