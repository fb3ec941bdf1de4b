import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../db/database.ts';
import type { Auth, AuthHouse } from './auth.ts';
import { authMails, localeOf } from './auth-mails.ts';
import { isSecure, SESSION_SECONDS, sessionCookieName } from '../session-cookie.ts';
import { hashPassword, verifyPassword } from '../hash-password.ts';

const HOUR_SECONDS = 3600;

/** Identity only: what somebody may do is kept in columns this library does not know of. */
export function makeAuth(house: AuthHouse): Auth {
  const { db, config } = house;
  const mails = authMails(house);
  return betterAuth({
    appName: 'Redress',
    baseURL: config.url,
    basePath: '/api/auth',
    secret: config.secrets.session,
    telemetry: { enabled: false },
    // Its lines name mail addresses; what fails is thrown and logged by the server.
    logger: { disabled: true },
    onAPIError: { throw: true },
    rateLimit: { enabled: false },
    database: drizzleAdapter(db.writer, {
      provider: db.dialect === 'sqlite' ? 'sqlite' : 'pg',
      schema: db.tables,
      transaction: false,
    }),
    user: { additionalFields: { locale: { type: 'string', input: false, required: false } } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: HOUR_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: mails.resetPassword,
      onExistingUserSignUp: mails.alreadyRegistered,
      onPasswordReset: ({ user }) => confirmAddress(db, user.id),
    },
    emailVerification: {
      expiresIn: 24 * HOUR_SECONDS,
      autoSignInAfterVerification: true,
      sendOnSignUp: true,
      sendVerificationEmail: mails.verifyAddress,
    },
    databaseHooks: {
      user: {
        create: { before: async (user, context) => ({ data: { ...user, locale: localeOf(context?.request) } }) },
      },
      session: { create: { before: async ({ userId }) => !(await isDisabled(db, userId)) } },
    },
    advanced: {
      cookiePrefix: 'redress',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure(config), httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name: sessionCookieName(config) } },
      database: { generateId: () => uuidv7() },
      // The door in front checks the origin of every request.
      disableCSRFCheck: true,
      ipAddress: { disableIpTracking: true },
    },
  });
}

/** Whoever used a link we mailed reads that mailbox. */
async function confirmAddress({ writer, tables }: Database, userId: string): Promise<void> {
  await writer.update(tables.user).set({ emailVerified: true }).where(eq(tables.user.id, userId));
}

async function isDisabled({ read, tables: { user } }: Database, userId: string): Promise<boolean> {
  const [found] = await read.select({ disabled: user.disabled }).from(user).where(eq(user.id, userId));
  return found?.disabled ?? false;
}
