import type { Side } from '@redress/shared/actor';
import { isRuled } from '@redress/shared/dispute/claims';
import type { Dispute } from '@redress/shared/dispute/dispute';

/** What a ruling, or a step that nobody took, decided about this side. */
export function appealableClaims(dispute: Dispute, side: Side | null): string[] {
  const byDefault = dispute.automated.filter(({ hits }) => side !== null && hits.includes(side));
  return dispute.claims
    .filter(({ id, outcome }) => isRuled(outcome) || byDefault.some(({ claims }) => claims.includes(id)))
    .map(({ id }) => id);
}
