import type { Kit } from '../kit.ts';
import type { personTables } from './person.ts';

/** A merchant's staff; table and key names are those better-auth asks its adapter for. */
export function organisationTables(kit: Kit, { user }: ReturnType<typeof personTables>) {
  const organization = kit.table('organization', {
    id: kit.text().primaryKey(),
    name: kit.text().notNull(),
    slug: kit.text().notNull().unique('organization_slug'),
    logo: kit.text(),
    metadata: kit.text(),
    createdAt: kit.date().notNull(),
  });

  const organizationId = () =>
    kit
      .text()
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' });
  const userId = () =>
    kit
      .text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' });

  const member = kit.table(
    'member',
    {
      id: kit.text().primaryKey(),
      organizationId: organizationId(),
      userId: userId(),
      role: kit.text().notNull(),
      createdAt: kit.date().notNull(),
    },
    (t) => [kit.unique('member_once').on(t.organizationId, t.userId), kit.index('member_user').on(t.userId)],
  );

  const invitation = kit.table(
    'invitation',
    {
      id: kit.text().primaryKey(),
      organizationId: organizationId(),
      email: kit.text().notNull(),
      role: kit.text(),
      status: kit.text().notNull(),
      expiresAt: kit.date().notNull(),
      createdAt: kit.date().notNull(),
      inviterId: userId(),
    },
    (t) => [kit.index('invitation_organization').on(t.organizationId), kit.index('invitation_email').on(t.email)],
  );

  return { organization, member, invitation };
}
