import { and, eq, gt, sql } from 'drizzle-orm';
import type { Config } from '../config.ts';
import type { Database, Reader } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { ANONYMOUS } from '../principal.ts';
import type { Person, Principal } from '../principal.ts';
import { readSessionToken } from '../session-cookie.ts';

const MEMBERSHIPS = 500;

/** Who sends this cookie, read anew each time: a right taken away is gone with the next request. */
export async function readPrincipal(db: Database, config: Config, cookie: string | undefined): Promise<Principal> {
  const token = readSessionToken(config, cookie);
  if (!token) return ANONYMOUS;
  // Sessions live in real time: a demo clock moved by months must not sign everybody out.
  const found = await db.readPrepared('session.principal', (q) => bySession(q, db.tables), { token, now: Date.now() });
  const [first] = found;
  if (!first) return ANONYMOUS;
  const { merchantId: _, ...person } = first;
  return { kind: 'person', ...person, merchantIds: found.flatMap((each) => each.merchantId ?? []) } as Person;
}

function bySession(q: Reader, { session, user, member, merchant }: Tables) {
  return q
    .select({
      id: user.id,
      name: user.name,
      role: user.role,
      rights: user.rights,
      locale: user.locale,
      zone: user.zone,
      email: user.email,
      emailVerified: user.emailVerified,
      merchantId: merchant.id,
    })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .leftJoin(member, eq(member.userId, user.id))
    .leftJoin(merchant, eq(merchant.organisationId, member.organizationId))
    .where(
      and(
        eq(session.token, sql.placeholder('token')),
        gt(session.expiresAt, sql.placeholder('now')),
        eq(user.disabled, false),
      ),
    )
    .limit(MEMBERSHIPS);
}
