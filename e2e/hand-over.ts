import { createHmac, randomUUID } from 'node:crypto';

/** What a shop does when somebody presses "Complain about this order"; see docs/reference/hand-over.md. */
export function handOverLink(orderId: string, secret: string): string {
  const claim = { orderId, expiresAt: Date.now() + 600_000, jti: randomUUID() };
  const payload = Buffer.from(JSON.stringify(claim)).toString('base64url');
  const signature = createHmac('sha256', secret).update(`redress-hand-over.v1.${payload}`).digest('base64url');
  return `/hand-over?token=v1.${payload}.${signature}`;
}
