import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import { DESKS, QUEUES, type Queue } from '../vocabulary/queue.ts';
import type { State } from '../vocabulary/state.ts';
import { PartyCommand } from './commands.ts';
import { FileCommand } from './commands/filing.ts';
import type { DisputeView } from './view.ts';

/** The caller's own name for one intent: sent again after a cut, it is answered with what was done then. */
export const CommandKey = z.string().regex(/^[\w-]{8,64}$/);
export const DisputeId = z.uuid();

export const FileInput = z.strictObject({
  key: CommandKey,
  orderId: z.string().min(1).max(64),
  claims: FileCommand.shape.claims,
  evidence: FileCommand.shape.evidence,
});
export type FileInput = z.infer<typeof FileInput>;

/** `version` is the seq the caller last saw; a dispute that went on since refuses with what changed. */
export const CommandInput = z.strictObject({
  key: CommandKey,
  disputeId: DisputeId,
  version: z.int().min(1),
  command: PartyCommand,
});
export type CommandInput = z.infer<typeof CommandInput>;

export interface Receipt {
  disputeId: string;
  number: string;
  /** The last fact the command wrote. */
  seq: number;
  state: State;
}

/** A file as the parties see it: the re-encoded copy at `/evidence/ID`, the original's hash as receipt. */
export interface FileInfo {
  id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  width: number | null;
  height: number | null;
}

export interface OrderInfo {
  id: string;
  number: string;
  shop: string;
  placedAt: number;
  paidMinor: number;
  currency: string;
  shipments: { carrier: string; tracking: string; shippedAt: number | null; deliveredAt: number | null }[];
}

/** One dispute for one viewer: the view of the heart with the names and files around it. */
export interface DisputeDetail extends DisputeView {
  complainant: { name: string } | null;
  respondent: { name: string };
  arbitrator: { name: string } | null;
  order: OrderInfo | null;
  files: FileInfo[];
  /** The columns an imported dispute came with. */
  record: Record<string, string> | null;
}

export const QueueInput = z.strictObject({
  desk: z.enum(DESKS),
  /** null: everything, the newest first; a queue is ordered by its clocks. */
  queue: z.enum(QUEUES).nullable(),
  merchantId: z.string().max(64).nullable(),
  /** Only what is assigned to the caller. */
  mine: z.boolean(),
  after: z.string().max(200).nullable(),
  limit: z.int().min(1).max(LIMITS.page),
});
export type QueueInput = z.infer<typeof QueueInput>;

export interface QueueRow {
  id: string;
  number: string;
  version: number;
  state: State;
  queue: Queue;
  dueAt: number | null;
  category: string;
  claimedMinor: number;
  currency: string;
  zone: string;
  outcome: Outcome | null;
  filedAt: number;
  updatedAt: number;
  merchantName: string;
  buyerName: string | null;
  assigned: boolean;
  title: string;
}

export interface QueuePage {
  rows: QueueRow[];
  next: string | null;
  /** Exact, from kept counters. */
  total: number;
  counts: Record<Queue, number>;
}
