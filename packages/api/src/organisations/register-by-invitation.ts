import { eq } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { Tx } from '../db/database.ts';
import { row, run } from '../db/work.ts';
import type { Work } from '../db/work.ts';
import { hashPassword } from '../hash-password.ts';
import { issueSession, newSession } from '../issue-session.ts';
import { Refused } from '../refused.ts';
import { sessionCookie } from '../session-cookie.ts';
import { procedure } from '../trpc.ts';
import { invitationId } from './invitation-token.ts';
import { joinOrganisation } from './join-organisation.ts';

const Input = z.strictObject({
  token: z.string().max(200),
  name: z.string().trim().min(1).max(200),
  password: z.string().min(10).max(128),
});

/** For whoever has no account yet. The link came by mail, so the address needs no second proof. */
export const registerByInvitation = procedure('anyone', { max: 20, windowMs: 600_000 })
  .input(Input)
  .mutation(async ({ ctx: { db, clock, config, setCookie }, input: { token, name, password } }) => {
    const invitation = invitationId(token);
    const newcomer = {
      id: uuidv7(),
      accountId: uuidv7(),
      name,
      password: await hashPassword(password),
      at: new Date(),
    };
    const [session, now] = [newSession(), clock.now()];
    const organisationId = await db.write(function* (tx) {
      const email = yield* openAccount(tx, invitation, newcomer);
      const person = { id: newcomer.id, email, emailVerified: true, role: 'buyer' } as const;
      const joined = yield* joinOrganisation(tx, person, invitation, now);
      yield* issueSession(tx, session, newcomer.id);
      return joined;
    });
    setCookie(sessionCookie(config, session.token));
    return { organisationId };
  });

interface Newcomer {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly password: string;
  readonly at: Date;
}

/** Gives the invited address, which must not have an account. */
function* openAccount(tx: Tx, invitationId: string, { id, accountId, name, password, at }: Newcomer): Work<string> {
  const { account, invitation, user } = tx.tables;
  const invited = yield* row(tx.q.select().from(invitation).where(eq(invitation.id, invitationId)));
  if (!invited) throw new Refused({ refusal: 'linkInvalid' });
  const times = { createdAt: at, updatedAt: at };
  const person = { id, name, email: invited.email, emailVerified: true, ...times };
  const made = yield* row(tx.q.insert(user).values(person).onConflictDoNothing().returning({ id: user.id }));
  if (!made) throw new Refused({ refusal: invited.status === 'pending' ? 'mailInUse' : 'linkUsed' });
  const credential = { id: accountId, accountId: id, providerId: 'credential', userId: id, password, ...times };
  yield* run(tx.q.insert(account).values(credential));
  return invited.email;
}
