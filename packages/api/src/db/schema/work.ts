import { sql } from 'drizzle-orm';
import { TURNS } from '@redress/shared/vocabulary/state';
import type { Kit } from '../kit.ts';
import type { disputeTables } from './dispute.ts';

/** What a dispute leaves to be done: its deadlines, its effects, the keys of its commands. */
export function workTables(kit: Kit, { dispute }: ReturnType<typeof disputeTables>) {
  return {
    deadline: deadlineTable(kit, dispute),
    effect: effectTable(kit, dispute),
    commandKey: commandKeyTable(kit, dispute),
    counter: counterTable(kit),
  };
}

function deadlineTable(kit: Kit, dispute: ReturnType<typeof disputeTables>['dispute']) {
  return kit.table(
    'deadline',
    {
      disputeId: kit
        .text()
        .notNull()
        .references(() => dispute.id, { onDelete: 'restrict' }),
      name: kit.text().notNull(),
      dueAt: kit.instant().notNull(),
      onExpiry: kit.text().notNull(),
      turn: kit.oneOf(TURNS).notNull(),
      attempts: kit.int().notNull().default(0),
      failedAt: kit.instant(),
      error: kit.text(),
    },
    (t) => [
      kit.primaryKey({ name: 'deadline_pk', columns: [t.disputeId, t.name] }),
      kit.index('deadline_due').on(t.dueAt, t.disputeId, t.name),
    ],
  );
}

function effectTable(kit: Kit, dispute: ReturnType<typeof disputeTables>['dispute']) {
  return kit.table(
    'effect',
    {
      id: kit.text().primaryKey(),
      disputeId: kit.text().references(() => dispute.id, { onDelete: 'restrict' }),
      kind: kit.text().notNull(),
      payload: kit.json().notNull(),
      state: kit.oneOf(['waiting', 'leased', 'done', 'dead']).notNull().default('waiting'),
      dueAt: kit.instant().notNull(),
      attempts: kit.int().notNull().default(0),
      holder: kit.text(),
      leaseUntil: kit.instant(),
      error: kit.text(),
      createdAt: kit.instant().notNull(),
      doneAt: kit.instant(),
    },
    (t) => [
      kit
        .index('effect_due')
        .on(t.dueAt, t.id)
        .where(sql`${t.state} in ('waiting', 'leased')`),
      kit.index('effect_dispute').on(t.disputeId, t.createdAt),
      kit.check('effect_state_known', sql`${t.state} in ('waiting', 'leased', 'done', 'dead')`),
      kit.check(
        'effect_lease_has_holder',
        sql`(${t.state} = 'leased') = (${t.holder} is not null and ${t.leaseUntil} is not null)`,
      ),
    ],
  );
}

function commandKeyTable(kit: Kit, dispute: ReturnType<typeof disputeTables>['dispute']) {
  return kit.table(
    'command_key',
    {
      actorId: kit.text().notNull(),
      key: kit.text().notNull(),
      procedure: kit.text().notNull(),
      disputeId: kit.text().references(() => dispute.id, { onDelete: 'restrict' }),
      seq: kit.int(),
      salt: kit.text().notNull(),
      fieldHashes: kit.json<Record<string, string>>().notNull(),
      createdAt: kit.instant().notNull(),
      expiresAt: kit.instant(),
    },
    (t) => [
      kit.primaryKey({ name: 'command_key_pk', columns: [t.actorId, t.key] }),
      kit.index('command_key_expires').on(t.expiresAt),
      kit.check('command_key_length', sql`length(${t.key}) between 1 and 255`),
    ],
  );
}

/** A total is the sum of its shards: on PostgreSQL one hot row would make every command wait for the last. */
function counterTable(kit: Kit) {
  return kit.table(
    'counter',
    {
      name: kit.text().notNull(),
      shard: kit.int().notNull().default(0),
      value: kit.int().notNull(),
    },
    (t) => [kit.primaryKey({ name: 'counter_pk', columns: [t.name, t.shard] })],
  );
}
