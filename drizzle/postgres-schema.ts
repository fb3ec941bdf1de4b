import { postgresKit } from '../packages/api/src/db/kit-postgres.ts';
import { makeTables } from '../packages/api/src/db/tables.ts';

// drizzle-kit reads tables only from a module's named exports.
export const {
  user,
  session,
  account,
  verification,
  rateLimit,
  organization,
  member,
  invitation,
  dispute,
  disputeFact,
  disputeText,
  deadline,
  effect,
  commandKey,
  counter,
  ledgerAccount,
  ledgerTransfer,
  merchant,
  order,
  orderItem,
  orderPayment,
  orderShipment,
  handover,
  evidenceFile,
  draft,
  importedRow,
  mail,
  meta,
} = makeTables(postgresKit);
