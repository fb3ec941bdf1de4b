import type { Pack } from '@redress/shared/policy/pack';
import type { Change } from './change.ts';
import type { ClaimDraft, FilingDraft, FilingOrder } from './draft.ts';

export interface WizardOrder extends FilingOrder {
  number: string;
  merchantName: string;
  placedAt: number;
}

/** What every page of the wizard is given. */
export interface Filing {
  order: WizardOrder;
  pack: Pack;
  draft: FilingDraft;
  change: (change: Change) => void;
  /** What is wrong with the field of this id, in the words of the summary. */
  errorOf: (field: string) => string | null;
}

export interface ClaimPage extends Filing {
  claim: ClaimDraft;
}
