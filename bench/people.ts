import type { Config } from '@redress/api/config';
import type { Database } from '@redress/api/db/database';
import { issueSession, newSession } from '@redress/api/issue-session';
import { sessionCookie } from '@redress/api/session-cookie';

type User = Database['tables']['user']['$inferInsert'];

/** A person with a session; answers the Cookie header that proves it. */
export async function signIn(db: Database, config: Config, person: Pick<User, 'id' | 'role'>): Promise<string> {
  const at = new Date();
  const { user } = db.tables;
  const row = {
    ...person,
    name: person.id,
    email: `${person.id}@example.com`,
    createdAt: at,
    updatedAt: at,
    emailVerified: true,
  };
  await db.writer.insert(user).values(row).onConflictDoNothing();
  const session = newSession();
  await db.write((tx) => issueSession(tx, session, person.id));
  return sessionCookie(config, session.token).split(';', 1)[0]!;
}

/** Lets `main` take the folder for a demo that is seeded already. */
export async function markSeeded(db: Database): Promise<void> {
  await db.writer.insert(db.tables.meta).values({ key: 'demo', value: 'seeded' }).onConflictDoNothing();
}

/** Somebody who answers for one of the bulk market's merchants. */
export async function signInMerchant(db: Database, config: Config, shop: number): Promise<string> {
  const id = `owner-${shop}`;
  const cookie = await signIn(db, config, { id, role: 'merchant' });
  const row = { id, organizationId: `team-${shop}`, userId: id, role: 'owner', createdAt: new Date() };
  await db.writer.insert(db.tables.member).values(row).onConflictDoNothing();
  return cookie;
}
