import type { DisputeDetail } from '@redress/shared/dispute/contract';
import type { Entry } from '@redress/shared/dispute/view';

/** What others did after the fact somebody last saw; their own doings are no news to them. */
export function newsSince(detail: Pick<DisputeDetail, 'entries'>, seen: number): Entry[] {
  return detail.entries.filter((entry) => entry.seq > seen && !entry.by.you);
}
