import { and, asc, eq, gt, inArray, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { procedure } from '../trpc.ts';

const Cursor = z.strictObject({ name: z.string().max(500), id: z.string().max(64) });
const Input = z.strictObject({
  /** The last row of the page before. */
  after: Cursor.nullable().default(null),
  limit: z.int().min(1).max(100).default(50),
});

/** Merchants by name, with the people who answer for them and the invitations still open. */
export const list = procedure('admin')
  .input(Input)
  .query(async ({ ctx: { db, clock }, input }) => {
    const merchants = await merchantsOf(db, input);
    const ids = merchants.flatMap(({ organisationId }) => organisationId ?? []);
    const [members, invitations] = await Promise.all([membersOf(db, ids), openInvitations(db, ids, clock.now())]);
    return merchants.map((merchant) => {
      const own = ({ organisationId }: { organisationId: string }) => organisationId === merchant.organisationId;
      return { ...merchant, members: members.filter(own), invitations: invitations.filter(own) };
    });
  });

function merchantsOf(db: Database, { after, limit }: z.infer<typeof Input>) {
  const { id, name, country, organisationId } = db.tables.merchant;
  return db.readRows(
    db.read
      .select({ id, name, country, organisationId })
      .from(db.tables.merchant)
      .where(after === null ? undefined : or(gt(name, after.name), and(eq(name, after.name), gt(id, after.id))))
      .orderBy(asc(name), asc(id))
      .limit(limit),
  );
}

const MOST = 500;

function membersOf(db: Database, organisations: string[]) {
  const { member, user } = db.tables;
  return db.readRows(
    db.read
      .select({ organisationId: member.organizationId, id: user.id, name: user.name, role: member.role })
      .from(member)
      .innerJoin(user, eq(user.id, member.userId))
      .where(inArray(member.organizationId, organisations))
      .orderBy(asc(user.name), asc(user.id))
      .limit(MOST),
  );
}

async function openInvitations(db: Database, organisations: string[], now: number) {
  const { invitation } = db.tables;
  const { id, email, role, expiresAt } = invitation;
  const found = await db.readRows(
    db.read
      .select({ organisationId: invitation.organizationId, email, role, expiresAt })
      .from(invitation)
      .where(
        and(
          eq(invitation.status, 'pending'),
          gt(expiresAt, new Date(now)),
          inArray(invitation.organizationId, organisations),
        ),
      )
      .orderBy(asc(expiresAt), asc(id))
      .limit(MOST),
  );
  return found.map((each) => ({ ...each, expiresAt: each.expiresAt.getTime() }));
}
