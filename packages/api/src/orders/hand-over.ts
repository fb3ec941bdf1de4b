import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Refused } from '../refused.ts';

/** The shop's word that the bearer bought this order. Its form is documented in docs/reference/hand-over.md. */
export const HandOver = z.object({
  orderId: z.string().min(1).max(64),
  /** When given, it must be the address the order was placed with. */
  buyerEmail: z.email().max(254).toLowerCase().optional(),
  /** Milliseconds since the epoch. */
  expiresAt: z.int().positive(),
  /** Chosen by the shop, different in every link. */
  jti: z.string().min(16).max(100),
});
export type HandOver = z.infer<typeof HandOver>;

const VERSION = 'v1';
const DAY_MS = 86_400_000;
/** A link that lives longer than this is no hand-over but a key under the mat. */
const LONGEST_MS = 7 * DAY_MS;

export function signHandOver(handOver: HandOver, secret: string): string {
  const payload = Buffer.from(JSON.stringify(handOver)).toString('base64url');
  return `${VERSION}.${payload}.${signature(payload, secret).toString('base64url')}`;
}

/** `now` is real time: the shop signs by its own clock. */
export function readHandOver(token: string, secret: string, now: number): HandOver {
  const [version, payload = '', given = ''] = token.split('.');
  const made = signature(payload, secret);
  const sent = Buffer.from(given, 'base64url');
  if (version !== VERSION || sent.length !== made.length || !timingSafeEqual(sent, made)) throw invalid();
  const read = HandOver.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (!read.success || read.data.expiresAt > now + LONGEST_MS) throw invalid();
  if (read.data.expiresAt <= now) throw new Refused({ refusal: 'linkExpired' });
  return read.data;
}

function signature(payload: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`redress-hand-over.${VERSION}.${payload}`).digest();
}

function invalid(): Refused {
  return new Refused({ refusal: 'linkInvalid' });
}
