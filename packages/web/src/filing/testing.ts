import { changed, type Change } from './change.ts';
import { freshDraft, type FilingDraft, type FilingOrder } from './draft.ts';

/** Two bags of ¥89 each and a lamp of ¥40, in one order. */
export const bagsAndLamp: FilingOrder = {
  id: 'order-1',
  currency: 'CNY',
  items: [
    { id: 'bag', title: 'Bag', quantity: 2, paidMinor: 17_800, refundedMinor: 0 },
    { id: 'lamp', title: 'Lamp', quantity: 1, paidMinor: 4_000, refundedMinor: 0 },
  ],
};

export const oneLamp: FilingOrder = { ...bagsAndLamp, items: bagsAndLamp.items.slice(1) };

export function drafted(order: FilingOrder, ...changes: Change[]): FilingDraft {
  return changes.reduce((draft, change, index) => changed(draft, change, index + 1), freshDraft(order, 'key-12345', 0));
}
