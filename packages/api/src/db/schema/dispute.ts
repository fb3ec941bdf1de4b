import { sql } from 'drizzle-orm';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { QUEUES } from '@redress/shared/vocabulary/queue';
import { STATES } from '@redress/shared/vocabulary/state';
import type { Kit } from '../kit.ts';

export function disputeTables(kit: Kit) {
  const dispute = disputeTable(kit);
  const disputeFact = disputeFactTable(kit, dispute);
  return { dispute, disputeFact, disputeText: disputeTextTable(kit, disputeFact) };
}

function disputeTable(kit: Kit) {
  return kit.table(
    'dispute',
    {
      id: kit.text().primaryKey(),
      number: kit.text().notNull(),
      kind: kit.text().notNull(),
      origin: kit.text().notNull(),
      externalId: kit.text(),
      ...standing(kit),
      version: kit.int().notNull(),
      lastHash: kit.text().notNull(),
      ...parties(kit),
      category: kit.text().notNull(),
      title: kit.text().notNull(),
      currency: kit.text().notNull(),
      claimedMinor: kit.money().notNull(),
      zone: kit.text().notNull(),
      outcome: kit.text(),
      filedAt: kit.instant().notNull(),
      closedAt: kit.instant(),
      updatedAt: kit.instant().notNull(),
      snapshot: kit.json<Dispute>().notNull(),
    },
    (t) => [
      kit.unique('dispute_number').on(t.number),
      kit.unique('dispute_origin_external').on(t.origin, t.externalId),
      kit.index('dispute_respondent_queue').on(t.merchantId, t.respondentQueue, t.respondentDueAt, t.id),
      kit.index('dispute_desk_queue').on(t.deskQueue, t.deskDueAt, t.id),
      kit.index('dispute_arbitrator_queue').on(t.arbitratorId, t.deskQueue, t.deskDueAt, t.id),
      kit.index('dispute_buyer_filed').on(t.buyerId, t.filedAt, t.id),
      kit.index('dispute_state_filed').on(t.state, t.filedAt, t.id),
      kit.index('dispute_filed').on(t.filedAt, t.id),
      kit.index('dispute_merchant_filed').on(t.merchantId, t.filedAt, t.id),
      kit.index('dispute_category_filed').on(t.category, t.filedAt, t.id),
      kit.check('dispute_version_positive', sql`${t.version} > 0`),
      kit.check('dispute_claimed_not_negative', sql`${t.claimedMinor} >= 0`),
    ],
  );
}

function standing(kit: Kit) {
  return {
    state: kit.oneOf(STATES).notNull(),
    stateSince: kit.instant().notNull(),
    complainantQueue: kit.oneOf(QUEUES).notNull(),
    complainantDueAt: kit.instant(),
    respondentQueue: kit.oneOf(QUEUES).notNull(),
    respondentDueAt: kit.instant(),
    deskQueue: kit.oneOf(QUEUES).notNull(),
    deskDueAt: kit.instant(),
  };
}

function parties(kit: Kit) {
  return {
    buyerId: kit.text(),
    merchantId: kit.text().notNull(),
    orderId: kit.text(),
    arbitratorId: kit.text(),
  };
}

function disputeFactTable(kit: Kit, dispute: ReturnType<typeof disputeTable>) {
  return kit.table(
    'dispute_fact',
    {
      disputeId: kit
        .text()
        .notNull()
        .references(() => dispute.id, { onDelete: 'restrict' }),
      seq: kit.int().notNull(),
      type: kit.text().notNull(),
      at: kit.instant().notNull(),
      actorRole: kit.text().notNull(),
      actorId: kit.text().notNull(),
      body: kit.json().notNull(),
      previousHash: kit.text().notNull(),
      hash: kit.text().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'dispute_fact_pk', columns: [t.disputeId, t.seq] }),
      kit.check('dispute_fact_seq_positive', sql`${t.seq} > 0`),
    ],
  );
}

function disputeTextTable(kit: Kit, disputeFact: ReturnType<typeof disputeFactTable>) {
  return kit.table(
    'dispute_text',
    {
      disputeId: kit.text().notNull(),
      seq: kit.int().notNull(),
      key: kit.text().notNull(),
      salt: kit.text().notNull(),
      body: kit.text().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'dispute_text_pk', columns: [t.disputeId, t.seq, t.key] }),
      kit
        .foreignKey({
          name: 'dispute_text_fact_fk',
          columns: [t.disputeId, t.seq],
          foreignColumns: [disputeFact.disputeId, disputeFact.seq],
        })
        .onDelete('restrict'),
    ],
  );
}
