import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { row } from '../db/work.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { sessionCookie } from '../session-cookie.ts';
import { issueSession, newSession } from '../issue-session.ts';

/** Sign in as anybody without a password. Everywhere but in a demo on this machine the router lacks these. */
export function demoDoors(config: Config): typeof doors {
  // The type keeps the doors, so that the screens can be written; the router of a real house has none.
  return config.demoDoors ? doors : ({} as typeof doors);
}

const PEOPLE = 200;

const demoPeople = procedure('demoOnly').query(({ ctx: { db } }) => {
  const { user, member, merchant } = db.tables;
  return db.readRows(
    db.read
      .select({ id: user.id, name: user.name, role: user.role, rights: user.rights, merchant: merchant.name })
      .from(user)
      .leftJoin(member, eq(member.userId, user.id))
      .leftJoin(merchant, eq(merchant.organisationId, member.organizationId))
      .where(eq(user.disabled, false))
      .orderBy(asc(user.role), asc(user.name))
      .limit(PEOPLE),
  );
});

const signInAs = procedure('demoOnly')
  .input(z.strictObject({ personId: z.string().max(64) }))
  .mutation(async ({ ctx: { db, config, setCookie }, input }) => {
    const session = newSession();
    const role = await db.write(function* (tx) {
      const { user } = tx.tables;
      const found = yield* row(tx.q.select().from(user).where(eq(user.id, input.personId)));
      if (!found || found.disabled) throw new Refused({ refusal: 'notFound' });
      yield* issueSession(tx, session, found.id);
      return found.role;
    });
    setCookie(sessionCookie(config, session.token));
    return { role };
  });

const doors = { demoPeople, signInAs };
