import type { Kit } from '../kit.ts';
import type { organisationTables } from './organisation.ts';

export function merchantTables(kit: Kit, { organization }: ReturnType<typeof organisationTables>) {
  const merchant = kit.table(
    'merchant',
    {
      id: kit.text().primaryKey(),
      name: kit.text().notNull(),
      organisationId: kit.text().references(() => organization.id, { onDelete: 'set null' }),
      country: kit.text(),
      zone: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      externalId: kit.text(),
    },
    (t) => [
      kit.unique('merchant_external').on(t.externalId),
      kit.index('merchant_organisation').on(t.organisationId),
      kit.index('merchant_name').on(t.name, t.id),
    ],
  );
  return { merchant };
}
