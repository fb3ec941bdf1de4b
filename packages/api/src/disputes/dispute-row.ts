import { sumMinor } from '@redress/shared/money';
import { outcomeOf } from '@redress/shared/dispute/claims';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { queuesOf } from '@redress/shared/dispute/queues';
import type { Tables } from '../db/tables.ts';

export type DisputeRow = Tables['dispute']['$inferSelect'];

/** The row that lists and jobs look at, computed from the fold alone. */
export function disputeRow(
  dispute: Dispute,
  lastHash: string,
  externalId: string | null,
  updatedAt: number,
): DisputeRow {
  const { complainant, respondent, desk } = queuesOf(dispute);
  const over = dispute.state === 'closed' || dispute.state === 'archived';
  return {
    id: dispute.id,
    number: dispute.number,
    kind: dispute.kind,
    origin: dispute.origin,
    externalId,
    state: dispute.state,
    stateSince: dispute.since,
    complainantQueue: complainant.queue,
    complainantDueAt: complainant.dueAt,
    respondentQueue: respondent.queue,
    respondentDueAt: respondent.dueAt,
    deskQueue: desk.queue,
    deskDueAt: desk.dueAt,
    version: dispute.seq,
    lastHash,
    buyerId: dispute.complainant,
    merchantId: dispute.respondent.id,
    orderId: dispute.order,
    arbitratorId: dispute.arbitrator,
    category: dispute.claims[0]?.reason ?? 'other',
    title: titleOf(dispute),
    currency: dispute.currency,
    claimedMinor: sumMinor(dispute.claims.map((claim) => claim.asked.payMinor)),
    zone: dispute.zone,
    outcome: over ? (dispute.closing?.outcome ?? recordedOutcome(dispute)) : null,
    filedAt: dispute.filedAt,
    closedAt: over ? (dispute.closing?.at ?? dispute.since) : null,
    updatedAt,
    snapshot: dispute,
  };
}

function recordedOutcome(dispute: Dispute) {
  return dispute.claims.every((claim) => claim.outcome === null) ? null : outcomeOf(dispute);
}

/** The thing complained of first; an order without one has its first item. */
function titleOf({ claims, lines }: Dispute): string {
  const first = lines.find((line) => line.item === claims[0]?.item) ?? lines[0];
  return first?.title ?? '';
}
