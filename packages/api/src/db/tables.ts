import type { Kit } from './kit.ts';
import { disputeTables } from './schema/dispute.ts';
import { ledgerTables } from './schema/ledger.ts';
import { merchantTables } from './schema/merchant.ts';
import { orderTables } from './schema/order.ts';
import { organisationTables } from './schema/organisation.ts';
import { paperTables } from './schema/paper.ts';
import { personTables } from './schema/person.ts';
import { searchTables } from './schema/search.ts';
import { workTables } from './schema/work.ts';

export function makeTables(kit: Kit) {
  const people = personTables(kit);
  const organisations = organisationTables(kit, people);
  const merchants = merchantTables(kit, organisations);
  const disputes = disputeTables(kit);
  return {
    ...people,
    ...organisations,
    ...disputes,
    ...workTables(kit, disputes),
    ...ledgerTables(kit),
    ...merchants,
    ...orderTables(kit, merchants),
    ...paperTables(kit, disputes),
    ...searchTables(kit),
  };
}

export type Tables = ReturnType<typeof makeTables>;
