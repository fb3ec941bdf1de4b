import type { Tables } from './tables.ts';

type DisputeRow = Tables['dispute']['$inferInsert'];
type FactRow = Tables['disputeFact']['$inferInsert'];

/** Rows that the database accepts, for tests of the database alone. */
export function disputeRow(id: string, changes: Partial<DisputeRow> = {}): DisputeRow {
  return {
    id,
    number: `D-${id}`,
    kind: 'complaint',
    origin: 'buyer',
    state: 'filed',
    stateSince: 1,
    complainantQueue: 'waiting',
    respondentQueue: 'toAnswer',
    deskQueue: 'waiting',
    version: 1,
    lastHash: 'hash',
    merchantId: 'merchant',
    category: 'notAsDescribed',
    title: 'Teapot',
    currency: 'EUR',
    claimedMinor: 1_250,
    zone: 'Europe/Lisbon',
    filedAt: 1,
    updatedAt: 1,
    snapshot: {} as DisputeRow['snapshot'],
    ...changes,
  };
}

export function factRow(disputeId: string, seq: number): FactRow {
  return {
    disputeId,
    seq,
    type: 'filed',
    at: 1,
    actorRole: 'complainant',
    actorId: 'ana',
    body: {},
    previousHash: '',
    hash: 'hash',
  };
}
