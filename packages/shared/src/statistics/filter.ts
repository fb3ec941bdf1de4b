import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { OUTCOMES } from '../vocabulary/outcome.ts';
import { REASONS } from '../vocabulary/reason.ts';
import { STATES } from '../vocabulary/state.ts';

/** What a regulator looks at; the same in the address, the table, the figures and the export. Days are calendar days in `zone`. */
export const DisputeFilter = z.strictObject({
  from: z.iso.date().nullable().default(null),
  to: z.iso.date().nullable().default(null),
  zone: z.string().max(60).default('Asia/Shanghai'),
  state: z.enum(STATES).nullable().default(null),
  category: z.enum(REASONS).nullable().default(null),
  outcome: z.enum(OUTCOMES).nullable().default(null),
  merchantId: z.string().max(64).nullable().default(null),
  origin: z.enum(['buyer', 'staff', 'imported']).nullable().default(null),
  currency: z.string().length(3).nullable().default(null),
});
export type DisputeFilter = z.infer<typeof DisputeFilter>;

export const TableInput = z.strictObject({
  filter: DisputeFilter,
  after: z.string().max(200).nullable(),
  limit: z.int().min(1).max(LIMITS.page),
});
export type TableInput = z.infer<typeof TableInput>;

/** Free filters stop counting here; the screens say so. */
export const COUNTED_TO = 10_000;

export interface Count {
  value: number;
  /** More than `value` match. */
  more: boolean;
}
