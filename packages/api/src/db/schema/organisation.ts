import type { Kit } from '../kit.ts';
import type { personTables } from './person.ts';

/** A merchant's staff; table and key names are those better-auth asks its adapter for. */
export function organisationTables(kit: Kit, { user }: ReturnType<typeof personTables>) {
  const organization = organizationTable(kit);
  return {
    organization,
    member: memberTable(kit, organization, user),
    invitation: invitationTable(kit, organization, user),
  };
}

function organizationTable(kit: Kit) {
  return kit.table('organization', {
    id: kit.text().primaryKey(),
    name: kit.text().notNull(),
    slug: kit.text().notNull().unique('organization_slug'),
    logo: kit.text(),
    metadata: kit.text(),
    createdAt: kit.date().notNull(),
  });
}

function memberTable(
  kit: Kit,
  organization: ReturnType<typeof organizationTable>,
  user: ReturnType<typeof personTables>['user'],
) {
  return kit.table(
    'member',
    {
      id: kit.text().primaryKey(),
      organizationId: kit
        .text()
        .notNull()
        .references(() => organization.id, { onDelete: 'cascade' }),
      userId: kit
        .text()
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
      role: kit.text().notNull(),
      createdAt: kit.date().notNull(),
    },
    (t) => [kit.unique('member_once').on(t.organizationId, t.userId), kit.index('member_user').on(t.userId)],
  );
}

function invitationTable(
  kit: Kit,
  organization: ReturnType<typeof organizationTable>,
  user: ReturnType<typeof personTables>['user'],
) {
  return kit.table(
    'invitation',
    {
      id: kit.text().primaryKey(),
      organizationId: kit
        .text()
        .notNull()
        .references(() => organization.id, { onDelete: 'cascade' }),
      email: kit.text().notNull(),
      role: kit.text(),
      status: kit.text().notNull(),
      expiresAt: kit.date().notNull(),
      createdAt: kit.date().notNull(),
      inviterId: kit
        .text()
        .notNull()
        .references(() => user.id, { onDelete: 'cascade' }),
    },
    (t) => [kit.index('invitation_organization').on(t.organizationId), kit.index('invitation_email').on(t.email)],
  );
}
