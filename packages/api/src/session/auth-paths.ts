import { z } from 'zod';
import type { Limit } from '../rate-limit.ts';

export interface AuthPath {
  /** What is passed on; everything else somebody sends stays outside. */
  readonly fields: z.ZodObject;
  /** better-auth takes it as GET with a query; links that act when merely opened are none of ours. */
  readonly asQuery?: true;
  readonly perAddress: Limit;
  readonly perMailbox: Limit;
}

const MINUTE = 60_000;
const unknown = z.unknown();
const mails = { perAddress: { max: 30, windowMs: 60 * MINUTE }, perMailbox: { max: 5, windowMs: 60 * MINUTE } };
const tries = { perAddress: { max: 300, windowMs: 10 * MINUTE }, perMailbox: { max: 10, windowMs: 10 * MINUTE } };

export const authPaths: Readonly<Record<string, AuthPath>> = {
  '/sign-up/email': { fields: z.object({ name: unknown, email: unknown, password: unknown }), ...mails },
  '/sign-in/email': { fields: z.object({ email: unknown, password: unknown }), ...tries },
  '/sign-out': { fields: z.object({}), ...tries },
  '/send-verification-email': { fields: z.object({ email: unknown }), ...mails },
  '/verify-email': { fields: z.object({ token: unknown }), asQuery: true, ...tries },
  '/request-password-reset': { fields: z.object({ email: unknown }), ...mails },
  '/reset-password': { fields: z.object({ token: unknown, newPassword: unknown }), ...tries },
  '/change-password': {
    fields: z.object({ currentPassword: unknown, newPassword: unknown, revokeOtherSessions: unknown }).partial(),
    ...tries,
  },
};
