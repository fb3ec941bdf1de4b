import { capMinor } from '@redress/shared/dispute/claims';
import { born } from '@redress/shared/dispute/evolve/filing';
import type { Currency } from '@redress/shared/money';
import { categoryRule, goodsChoices, remedyRule } from '@redress/shared/policy/look-up';
import type { Pack, RemedyRule } from '@redress/shared/policy/pack';
import type { Reason } from '@redress/shared/vocabulary/reason';
import type { Goods, Remedy } from '@redress/shared/vocabulary/remedy';
import { readAmount } from './amount.ts';
import type { ClaimDraft, FilingOrder } from './draft.ts';

/** The answer to "what happened", with what it takes back or settles further on. */
export function withReason(claim: ClaimDraft, reason: Reason, pack: Pack): Partial<ClaimDraft> {
  const remedies = categoryRule(pack, reason)?.remedies ?? [];
  if (claim.remedy && remedies.includes(claim.remedy)) return { reason, ...withRemedy(reason, claim.remedy, pack) };
  const [only] = remedies;
  if (only && remedies.length === 1) return { reason, ...withRemedy(reason, only, pack) };
  return { reason, remedy: null, goods: null };
}

export function withRemedy(reason: Reason, remedy: Remedy, pack: Pack): Partial<ClaimDraft> {
  return { remedy, goods: goodsAsked(pack, reason, remedy)[0] ?? null };
}

/**
 * What a buyer is asked about the goods, the likeliest first; one answer alone is not asked.
 * Where nothing came there is nothing to send back, and only a category that says so has goods destroyed.
 */
export function goodsAsked(pack: Pack, reason: Reason, remedy: Remedy): Goods[] {
  const possible = goodsChoices(pack, reason, remedy);
  const ofCategory = categoryRule(pack, reason)?.goods;
  if (ofCategory?.includes('none') && possible.includes('none')) return ['none'];
  const asked = (ofCategory ?? (['return', 'keep'] as const)).filter((goods) => possible.includes(goods));
  return asked.length > 0 ? asked : possible.slice(0, 1);
}

function moneyOf(pack: Pack, remedy: Remedy): RemedyRule['money'] {
  return remedyRule(pack, remedy)?.money ?? 'none';
}

/** Whether the buyer names the sum; a full refund names itself. */
export function asksAmount(pack: Pack, remedy: Remedy): boolean {
  return remedy !== 'refund' && moneyOf(pack, remedy) !== 'none';
}

/** The most this remedy may bring, by the same rule the server decides by; minor units. */
export function mostMinor(claim: ClaimDraft, remedy: Remedy, order: FilingOrder, pack: Pack): number {
  const terms = { remedy, payMinor: 0, goods: claim.goods ?? 'none' } as const;
  return capMinor(asDispute(order), { id: '', item: claim.item }, terms, { rules: pack, procedure: pack });
}

/** What was paid for the pieces complained of and is not back yet; minor units. */
export function fullMinor(claim: ClaimDraft, order: FilingOrder, pack: Pack): number {
  const most = mostMinor(claim, 'refund', order, pack);
  const line = order.items.find(({ id }) => id === claim.item);
  return line ? Math.min(most, Math.floor((line.paidMinor * claim.quantity) / line.quantity)) : most;
}

/** What the claim asks to be paid, null while it is not said; minor units. */
export function payMinorOf(claim: ClaimDraft, order: FilingOrder, pack: Pack): number | null {
  if (claim.remedy === null) return null;
  if (asksAmount(pack, claim.remedy)) return readAmount(claim.amount, order.currency);
  return claim.remedy === 'refund' ? fullMinor(claim, order, pack) : 0;
}

/** The order as a dispute in which nothing was decided yet, for the rules that ask one. */
function asDispute(order: FilingOrder) {
  const nobody = { id: '', version: '' };
  return born({
    type: 'filed',
    at: 0,
    by: { role: 'complainant', id: '' },
    id: '',
    number: '',
    origin: 'buyer',
    complainant: '',
    respondent: { type: 'merchant', id: '' },
    order: order.id,
    currency: order.currency as Currency,
    zone: 'UTC',
    lines: order.items.map(({ id, ...line }) => ({ item: id, ...line })),
    opened: [],
    evidence: [],
    pins: { rules: nobody, procedure: nobody },
  });
}
