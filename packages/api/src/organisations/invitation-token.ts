import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; the database knows only their hash, which is the invitation's id. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

export function invitationId(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
