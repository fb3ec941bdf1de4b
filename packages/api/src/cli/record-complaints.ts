import { and, eq, inArray } from 'drizzle-orm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '@redress/shared/actor';
import type { Database, Tx } from '../db/database.ts';
import { uniqueViolation } from '../db/errors.ts';
import { run, type Work } from '../db/work.ts';
import { enter } from '../disputes/door.ts';
import { CFPB_SOURCE, CFPB_ZONE, type Complaint } from '../imports/cfpb-complaint.ts';
import type { RowFault } from '../imports/csv-table.ts';
import { knownMerchant, slugOf } from '../imports/known-merchant.ts';
import { Refused } from '../refused.ts';
import type { CliHouse } from './open-house.ts';

export type Recording = Pick<CliHouse, 'db' | 'clock' | 'packs'>;
export type Recorded = 'recorded' | 'skipped' | RowFault[];

const IMPORTER: Actor = { role: 'importer', id: 'redress import cfpb' };

/** What is unique of a complaint; the two databases meet them in another order. */
const NAMES = new Set(['external_id', 'number']);

/** Each complaint becomes a dispute in a write of its own; those of earlier runs are skipped. */
export async function recordComplaints(house: Recording, complaints: Complaint[]): Promise<Recorded[]> {
  const known = await recordedBefore(
    house.db,
    complaints.map((complaint) => complaint.record.externalId),
  );
  return Promise.all(
    complaints.map(async (complaint): Promise<Recorded> => {
      return known.has(complaint.record.externalId) ? 'skipped' : recordOne(house, complaint);
    }),
  );
}

async function recordedBefore(db: Database, externalIds: string[]): Promise<Set<string>> {
  const { importedRow } = db.tables;
  const found = await db.readRows(
    db.read
      .select({ externalId: importedRow.externalId })
      .from(importedRow)
      .where(and(eq(importedRow.source, CFPB_SOURCE), inArray(importedRow.externalId, externalIds))),
  );
  return new Set(found.map(({ externalId }) => externalId));
}

async function recordOne(house: Recording, complaint: Complaint): Promise<Recorded> {
  try {
    await house.db.write((tx) => record(tx, house, complaint));
    return 'recorded';
  } catch (error) {
    // Twice in one file, or somebody imports the same file at this moment.
    if (uniqueViolation(error)?.columns.some((column) => NAMES.has(column))) return 'skipped';
    if (error instanceof Refused) return [{ line: complaint.line, column: null, reason: error.refusal.refusal }];
    throw error;
  }
}

function* record(tx: Tx, { clock, packs }: Recording, { company, record, columns }: Complaint): Work<void> {
  const now = clock.now();
  const disputeId = uuidv7();
  const { externalId } = record;
  const number = `CFPB-${externalId}`;
  const fresh = { id: uuidv7(), externalId: `cfpb-${slugOf(company)}`, name: company, zone: CFPB_ZONE, createdAt: now };
  const merchantId = yield* knownMerchant(tx, fresh);
  const pin = { id: packs.current.id, version: packs.current.version };
  yield* enter(tx, {
    command: {
      ...record,
      case: {
        id: disputeId,
        number,
        respondent: { type: 'merchant', id: merchantId },
        currency: 'USD',
        zone: CFPB_ZONE,
        pins: { rules: pin, procedure: pin },
      },
    },
    disputeId,
    actor: IMPORTER,
    packs,
    now,
    version: null,
    keyed: null,
    findBy: `${number} ${company}`,
  });
  yield* run(tx.q.insert(tx.tables.importedRow).values({ disputeId, source: CFPB_SOURCE, externalId, columns }));
}
