import { CommandKey } from '@redress/shared/dispute/contract';
import { EVIDENCE_KINDS } from '@redress/shared/vocabulary/evidence-kind';
import { REASONS } from '@redress/shared/vocabulary/reason';
import { GOODS, REMEDIES } from '@redress/shared/vocabulary/remedy';
import { z } from 'zod';

/** What is said so far about one item; null as `item`: about the whole order. */
export const ClaimDraft = z.object({
  item: z.string().nullable(),
  quantity: z.int().min(1),
  reason: z.enum(REASONS).nullable(),
  statement: z.string(),
  remedy: z.enum(REMEDIES).nullable(),
  /** As typed: "40.5". */
  amount: z.string(),
  goods: z.enum(GOODS).nullable(),
});
export type ClaimDraft = z.infer<typeof ClaimDraft>;

/** A file that has arrived, what it is, and which item it shows (null: all of them). */
export const Proof = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number(),
  kind: z.enum(EVIDENCE_KINDS),
  item: z.string().nullable(),
});
export type Proof = z.infer<typeof Proof>;

/** Everything said so far about one order, as it is kept on the device and on the server. */
export const FilingDraft = z.object({
  /** Names the one complaint that comes of this draft, on whichever device it is sent, however often. */
  key: CommandKey,
  page: z.string(),
  claims: z.array(ClaimDraft),
  proofs: z.array(Proof),
  note: z.string(),
  /** Milliseconds since the epoch. */
  updatedAt: z.number(),
});
export type FilingDraft = z.infer<typeof FilingDraft>;

export interface FilingItem {
  id: string;
  title: string;
  quantity: number;
  paidMinor: number;
  refundedMinor: number;
}

export interface FilingOrder {
  id: string;
  currency: string;
  items: readonly FilingItem[];
}

/** One thing bought once needs no choosing. */
export function hasChoice({ items }: FilingOrder): boolean {
  return items.length !== 1 || items.some(({ quantity }) => quantity > 1);
}

/** Under which name it is kept, on the device and on the server. */
export function filingSubject(orderId: string): string {
  return `file:${orderId}`;
}

export function freshDraft(order: FilingOrder, key: string, now: number): FilingDraft {
  const [only] = order.items;
  const claims = only && !hasChoice(order) ? [freshClaim(only.id, only.quantity)] : [];
  return { key, page: '', claims, proofs: [], note: '', updatedAt: now };
}

export function freshClaim(item: string | null, quantity: number): ClaimDraft {
  return { item, quantity, reason: null, statement: '', remedy: null, amount: '', goods: null };
}

/** Whether anything was answered yet. */
export function isBegun({ claims, proofs, note }: FilingDraft, order: FilingOrder): boolean {
  const answered = hasChoice(order) ? claims.length > 0 : claims.some(({ reason }) => reason !== null);
  return answered || proofs.length > 0 || note !== '';
}

/** The draft as another device or an earlier hour left it; what cannot be read counts as none. */
export function readDraft(body: unknown): FilingDraft | null {
  const read = FilingDraft.safeParse(body);
  return read.success ? read.data : null;
}

export function newestDraft(...drafts: readonly (FilingDraft | null)[]): FilingDraft | null {
  const known = drafts.filter((draft) => draft !== null);
  return known.reduce<FilingDraft | null>(
    (best, draft) => (best && best.updatedAt >= draft.updatedAt ? best : draft),
    null,
  );
}

/** A draft may outlive its order's lines; what no longer fits is left out. */
export function fitTo(order: FilingOrder, draft: FilingDraft): FilingDraft {
  const line = (item: string | null) => order.items.find(({ id }) => id === item);
  const claims = draft.claims
    .filter(({ item }) => item === null || line(item))
    .map((claim) => ({ ...claim, quantity: Math.min(claim.quantity, line(claim.item)?.quantity ?? 1) }));
  return claims.length === 0 ? { ...draft, claims: freshDraft(order, draft.key, 0).claims } : { ...draft, claims };
}
