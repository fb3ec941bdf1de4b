import { and, eq } from 'drizzle-orm';
import { Locale } from '@redress/shared/language';
import { z } from 'zod';
import type { Tx } from '../db/database.ts';
import { row, run } from '../db/work.ts';
import type { Work } from '../db/work.ts';
import { queueMail } from '../gateways/queue-mail.ts';
import type { Person } from '../principal.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { invitationId, newInvitationToken } from './invitation-token.ts';

const DAY_MS = 86_400_000;
const VALID_MS = 7 * DAY_MS;

const Invitation = z.strictObject({
  organisationId: z.string().max(64),
  email: z.email().max(254).toLowerCase(),
  role: z.enum(['owner', 'member']),
  locale: Locale,
});
type Invitation = z.infer<typeof Invitation>;

/** By an admin, or by an owner of the organisation. */
export const invite = procedure('signedIn', { max: 30, windowMs: DAY_MS / 24 })
  .input(Invitation)
  .mutation(async ({ ctx: { db, clock, config, principal }, input }) => {
    const token = newInvitationToken();
    const link = `${config.url}/invitation?token=${token}`;
    const now = clock.now();
    const kept = { id: invitationId(token), inviterId: principal.id, now, link };
    await db.write((tx) => keepInvitation(tx, principal, input, kept));
    return { expiresAt: now + VALID_MS };
  });

interface Kept {
  readonly id: string;
  readonly inviterId: string;
  readonly now: number;
  readonly link: string;
}

function* keepInvitation(
  tx: Tx,
  inviter: Person,
  { organisationId, email, role, locale }: Invitation,
  kept: Kept,
): Work<void> {
  const { organization, invitation } = tx.tables;
  const organisation = yield* row(tx.q.select().from(organization).where(eq(organization.id, organisationId)));
  if (!organisation || !(yield* mayInvite(tx, inviter, organisationId))) throw new Refused({ refusal: 'notFound' });
  yield* run(
    tx.q.insert(invitation).values({
      id: kept.id,
      organizationId: organisationId,
      email,
      role,
      status: 'pending',
      inviterId: kept.inviterId,
      createdAt: new Date(kept.now),
      expiresAt: new Date(kept.now + VALID_MS),
    }),
  );
  const data = { link: kept.link, organisation: organisation.name };
  yield* queueMail(tx, { template: 'invitation', to: email, locale, data }, kept.now);
}

function* mayInvite(tx: Tx, inviter: Person, organisationId: string): Work<boolean> {
  if (inviter.role === 'admin') return true;
  const { member } = tx.tables;
  const own = yield* row(
    tx.q
      .select()
      .from(member)
      .where(and(eq(member.organizationId, organisationId), eq(member.userId, inviter.id))),
  );
  return own?.role === 'owner';
}
