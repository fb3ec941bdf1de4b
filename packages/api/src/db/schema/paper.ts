import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { disputeTables } from './dispute.ts';

/** What people bring to a dispute and what leaves the house about it. */
export function paperTables(kit: Kit, { dispute }: ReturnType<typeof disputeTables>) {
  return {
    evidenceFile: evidenceFileTable(kit, dispute),
    draft: draftTable(kit),
    importedRow: importedRowTable(kit, dispute),
    mail: mailTable(kit),
    meta: metaTable(kit),
  };
}

function evidenceFileTable(kit: Kit, dispute: ReturnType<typeof disputeTables>['dispute']) {
  return kit.table(
    'evidence_file',
    {
      id: kit.text().primaryKey(),
      disputeId: kit.text().references(() => dispute.id, { onDelete: 'restrict' }),
      uploadedBy: kit.text().notNull(),
      name: kit.text().notNull(),
      type: kit.text().notNull(),
      size: kit.money().notNull(),
      sha256: kit.text().notNull(),
      width: kit.int(),
      height: kit.int(),
      originalPath: kit.text().notNull(),
      copyPath: kit.text(),
      copyType: kit.text(),
      state: kit.oneOf(['staged', 'attached']).notNull().default('staged'),
      createdAt: kit.instant().notNull(),
    },
    (t) => [
      kit.index('evidence_file_dispute').on(t.disputeId, t.createdAt, t.id),
      kit
        .index('evidence_file_staged')
        .on(t.createdAt, t.id)
        .where(sql`${t.state} = 'staged'`),
      kit.check('evidence_file_size_not_negative', sql`${t.size} >= 0`),
      kit.check(
        'evidence_file_attached_has_dispute',
        sql`${t.state} = 'staged' or (${t.state} = 'attached' and ${t.disputeId} is not null)`,
      ),
    ],
  );
}

function draftTable(kit: Kit) {
  return kit.table(
    'draft',
    {
      userId: kit.text().notNull(),
      subject: kit.text().notNull(),
      body: kit.json().notNull(),
      updatedAt: kit.instant().notNull(),
    },
    (t) => [kit.primaryKey({ name: 'draft_pk', columns: [t.userId, t.subject] })],
  );
}

function importedRowTable(kit: Kit, dispute: ReturnType<typeof disputeTables>['dispute']) {
  return kit.table(
    'imported_row',
    {
      disputeId: kit
        .text()
        .primaryKey()
        .references(() => dispute.id, { onDelete: 'restrict' }),
      source: kit.text().notNull(),
      externalId: kit.text().notNull(),
      columns: kit.json<Record<string, string>>().notNull(),
    },
    (t) => [kit.unique('imported_row_external').on(t.source, t.externalId)],
  );
}

function mailTable(kit: Kit) {
  return kit.table(
    'mail',
    {
      id: kit.text().primaryKey(),
      recipient: kit.text().notNull(),
      locale: kit.text().notNull(),
      subject: kit.text().notNull(),
      body: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      sentAt: kit.instant(),
    },
    (t) => [
      kit.index('mail_recent').on(t.createdAt, t.id),
      kit.index('mail_recipient').on(t.recipient, t.createdAt, t.id),
    ],
  );
}

function metaTable(kit: Kit) {
  return kit.table('meta', { key: kit.text().primaryKey(), value: kit.text().notNull() });
}
