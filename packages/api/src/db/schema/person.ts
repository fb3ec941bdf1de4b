import type { Kit } from '../kit.ts';

/** Who signs in; key names are those better-auth asks its adapter for. */
export function personTables(kit: Kit) {
  const user = userTable(kit);
  return {
    user,
    session: sessionTable(kit, user),
    account: accountTable(kit, user),
    verification: verificationTable(kit),
    rateLimit: rateLimitTable(kit),
  };
}

function userTable(kit: Kit) {
  return kit.table('user', {
    id: kit.text().primaryKey(),
    name: kit.text().notNull(),
    email: kit.text().notNull().unique('user_email'),
    emailVerified: kit.bool().notNull().default(false),
    image: kit.text(),
    createdAt: kit.date().notNull(),
    updatedAt: kit.date().notNull(),
    role: kit.oneOf(['buyer', 'merchant', 'arbitrator', 'regulator', 'admin']).notNull().default('buyer'),
    rights: kit.json<('intake' | 'supervisor' | 'finance')[]>().notNull().default([]),
    locale: kit.text().notNull().default('en'),
    zone: kit.text().notNull().default('UTC'),
    disabled: kit.bool().notNull().default(false),
  });
}

function sessionTable(kit: Kit, user: ReturnType<typeof userTable>) {
  return kit.table(
    'session',
    {
      id: kit.text().primaryKey(),
      token: kit.text().notNull().unique('session_token'),
      userId: kit
        .text()
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      expiresAt: kit.date().notNull(),
      createdAt: kit.date().notNull(),
      updatedAt: kit.date().notNull(),
      ipAddress: kit.text(),
      userAgent: kit.text(),
      activeOrganizationId: kit.text(),
    },
    (t) => [kit.index('session_user').on(t.userId), kit.index('session_expires').on(t.expiresAt)],
  );
}

function accountTable(kit: Kit, user: ReturnType<typeof userTable>) {
  return kit.table(
    'account',
    {
      id: kit.text().primaryKey(),
      accountId: kit.text().notNull(),
      providerId: kit.text().notNull(),
      userId: kit
        .text()
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      accessToken: kit.text(),
      refreshToken: kit.text(),
      idToken: kit.text(),
      accessTokenExpiresAt: kit.date(),
      refreshTokenExpiresAt: kit.date(),
      scope: kit.text(),
      password: kit.text(),
      createdAt: kit.date().notNull(),
      updatedAt: kit.date().notNull(),
    },
    (t) => [kit.index('account_user').on(t.userId), kit.unique('account_provider').on(t.providerId, t.accountId)],
  );
}

function verificationTable(kit: Kit) {
  return kit.table(
    'verification',
    {
      id: kit.text().primaryKey(),
      identifier: kit.text().notNull(),
      value: kit.text().notNull(),
      expiresAt: kit.date().notNull(),
      createdAt: kit.date().notNull(),
      updatedAt: kit.date().notNull(),
    },
    (t) => [kit.index('verification_identifier').on(t.identifier)],
  );
}

function rateLimitTable(kit: Kit) {
  return kit.table('rate_limit', {
    id: kit.text().primaryKey(),
    key: kit.text().notNull().unique('rate_limit_key'),
    count: kit.int().notNull(),
    lastRequest: kit.instant().notNull(),
  });
}
