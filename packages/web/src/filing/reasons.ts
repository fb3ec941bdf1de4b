import type { Pack } from '@redress/shared/policy/pack';
import type { Reason } from '@redress/shared/vocabulary/reason';

const OFTEN_WITH_GOODS: readonly Reason[] = [
  'notReceived',
  'damaged',
  'notAsDescribed',
  'wrongItem',
  'missingParts',
  'changeOfMind',
];
const OFTEN_WITH_ORDERS: readonly Reason[] = [
  'notReceived',
  'creditNotProcessed',
  'duplicateCharge',
  'incorrectAmount',
  'dataLeak',
];

/** The pack's categories: first those most complaints are about, then the rest as the pack orders them. */
export function reasonsFor(pack: Pack, item: string | null): { often: Reason[]; rest: Reason[] } {
  const known = pack.categories.map(({ code }) => code);
  const often = (item === null ? OFTEN_WITH_ORDERS : OFTEN_WITH_GOODS).filter((reason) => known.includes(reason));
  return { often, rest: known.filter((reason) => !often.includes(reason)) };
}
