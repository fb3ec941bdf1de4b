import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { OUTCOMES } from '../vocabulary/outcome.ts';
import { REASONS } from '../vocabulary/reason.ts';
import { STATES } from '../vocabulary/state.ts';

/** What a dispute has behind it: the merchant's answer, a ruling, money posted to the buyer, an end reached here. */
export const MILESTONES = ['answer', 'ruling', 'refund', 'ending'] as const;
export type Milestone = (typeof MILESTONES)[number];

export const ORIGINS = ['buyer', 'staff', 'imported'] as const;
export const PHASES = ['open', 'over'] as const;

const Zone = z.string().max(60).refine(isZone, 'not the name of a time zone');

/** What a regulator looks at; the same in the address, the table, the figures and the export. Days are calendar days in `zone`. */
export const DisputeFilter = z.strictObject({
  from: z.iso.date().nullable().default(null),
  to: z.iso.date().nullable().default(null),
  zone: Zone.default('Asia/Shanghai'),
  state: z.enum(STATES).nullable().default(null),
  /** `over`: closed or archived. */
  phase: z.enum(PHASES).nullable().default(null),
  category: z.enum(REASONS).nullable().default(null),
  outcome: z.enum(OUTCOMES).nullable().default(null),
  merchantId: z.string().max(64).nullable().default(null),
  origin: z.enum(ORIGINS).nullable().default(null),
  currency: z.string().length(3).nullable().default(null),
  has: z.enum(MILESTONES).nullable().default(null),
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

// Asking Intl is the only test that accepts every alias a browser may send.
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
