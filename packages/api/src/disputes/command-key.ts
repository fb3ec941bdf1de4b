import { createHash } from 'node:crypto';
import { canonicalJson } from '@redress/shared/canonical-json';
import type { Tx } from '../db/database.ts';
import { Refused } from '../refused.ts';
import { salt } from '../salt.ts';
import { insertAll, bySelect } from './statements.ts';

export interface Keyed {
  actorId: string;
  key: string;
  procedure: string;
  /** Field by field, so that the one that differs can be told. */
  input: Record<string, unknown>;
}

export interface KeyRow {
  procedure: string;
  disputeId: string | null;
  seq: number | null;
  salt: string;
  fieldHashes: Record<string, string>;
}

const KEPT_MS = 30 * 86_400_000;

export function findKey(tx: Tx, { actorId, key }: Pick<Keyed, 'actorId' | 'key'>) {
  const { commandKey } = tx.tables;
  return bySelect(tx, 'commandKey.find', commandKey, ['actorId', 'key']).with({ actorId, key });
}

/** A key stands for one wish; whoever sends it with another learns where the two differ. */
export function refuseOtherInput(row: KeyRow, keyed: Keyed): void {
  if (row.procedure !== keyed.procedure) throw new Refused({ refusal: 'keyReused', field: 'procedure' });
  const now = fieldHashes(row.salt, keyed.input);
  const fields = [...new Set([...Object.keys(now), ...Object.keys(row.fieldHashes)])];
  const field = fields.find((name) => now[name] !== row.fieldHashes[name]);
  if (field) throw new Refused({ refusal: 'keyReused', field });
}

/** Most keys only serve a retry and are forgotten. A filing's stays: a form found open months later must not file twice. */
export function keyRow(tx: Tx, keyed: Keyed, disputeId: string, seq: number, now: number) {
  const own = salt();
  return insertAll(tx, 'commandKey.insert', tx.tables.commandKey).with({
    actorId: keyed.actorId,
    key: keyed.key,
    procedure: keyed.procedure,
    disputeId,
    seq,
    salt: own,
    fieldHashes: fieldHashes(own, keyed.input),
    createdAt: now,
    expiresAt: keyed.procedure === 'disputes.file' ? null : now + KEPT_MS,
  });
}

function fieldHashes(salt: string, input: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(input).map(([field, value]) => [field, hashOf(salt, value)]));
}

function hashOf(salt: string, value: unknown): string {
  return createHash('sha256')
    .update(salt)
    .update(canonicalJson(value ?? null))
    .digest('base64');
}
