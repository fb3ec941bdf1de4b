import {
  bigint,
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Kit } from './kit.ts';

const date = customType<{ data: Date; driverData: number }>({
  dataType: () => 'bigint',
  toDriver: (value) => value.getTime(),
  fromDriver: (value) => new Date(value),
});

// json, not jsonb: jsonb reorders keys and drops duplicates, and hashed bodies must come back as written.
// Drizzle's own json column parses a second time what node-postgres has parsed already.
const json = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'json',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => value,
});

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

export const postgresKit = {
  table: pgTable,
  text: () => text(),
  oneOf: (words: readonly [string, ...string[]]) => text({ enum: words }),
  int: () => integer(),
  money: () => bigint({ mode: 'number' }),
  bool: () => boolean(),
  instant: () => bigint({ mode: 'number' }),
  date: () => date(),
  json: () => json(),
  blob: () => bytea(),
  index,
  uniqueIndex,
  unique,
  primaryKey,
  foreignKey,
  check,
} as unknown as Kit;
