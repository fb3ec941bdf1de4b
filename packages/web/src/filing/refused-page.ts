import type { Refusal } from '@redress/shared/refusal';
import type { FieldFailure } from '../text/failure.ts';
import type { FilingDraft } from './draft.ts';

/** The page whose answer was refused, or null where no answer would mend it. */
export function refusedPage(
  refusal: Refusal | null,
  fields: readonly FieldFailure[],
  draft: FilingDraft,
): string | null {
  if (!refusal) return fields[0] ? pageOfField(fields[0].path) : null;
  const whose = (isIt: (claim: FilingDraft['claims'][number]) => boolean) =>
    Math.max(draft.claims.findIndex(isIt), 0) + 1;
  switch (refusal.refusal) {
    case 'amountTooHigh':
    case 'amountNeeded':
      return `wish-${refusal.claim?.slice(1) ?? 1}`;
    case 'remedyNotOffered':
      return `wish-${whose(({ reason, remedy }) => reason === refusal.reason && remedy === refusal.remedy)}`;
    case 'goodsNotOffered':
      return `wish-${whose(({ remedy, goods }) => remedy === refusal.remedy && goods === refusal.goods)}`;
    case 'unknownReason':
      return `what-${whose(({ reason }) => reason === refusal.reason)}`;
    case 'noSuchItem':
    case 'quantityTooHigh':
      return 'items';
    case 'fileRefused':
    case 'noSuchFile':
      return 'proof';
    default:
      return null;
  }
}

function pageOfField([list, index, name]: FieldFailure['path']): string | null {
  if (list === 'evidence') return 'proof';
  if (list !== 'claims' || typeof index !== 'number') return null;
  return name === 'asked' ? `wish-${index + 1}` : `what-${index + 1}`;
}
