import { LIMITS } from '@redress/shared/limits';
import type { Pack } from '@redress/shared/policy/pack';
import type { Reason } from '@redress/shared/vocabulary/reason';
import type { ClaimDraft, FilingDraft, FilingOrder } from './draft.ts';
import type { Page } from './pages.ts';
import { asksAmount, mostMinor } from './wish.ts';
import { readAmount } from './amount.ts';

/** What is missing or cannot be, in the field with this id; the words are the screen's. */
export type Problem =
  | { field: 'items'; problem: 'itemsMissing' }
  | { field: 'reason'; problem: 'reasonMissing' }
  | { field: 'statement'; problem: 'statementMissing' }
  | { field: 'statement' | 'note'; problem: 'textTooLong'; limit: number }
  | { field: 'remedy'; problem: 'remedyMissing' }
  | { field: 'amount'; problem: 'amountMissing' | 'amountUnreadable' }
  | { field: 'amount'; problem: 'amountTooHigh'; limitMinor: number };

/** Here the kind of problem already says it all. */
const SPEAKS_FOR_ITSELF: ReadonlySet<Reason> = new Set(['notReceived', 'duplicateCharge', 'changeOfMind']);

export function needsWords(reason: Reason): boolean {
  return !SPEAKS_FOR_ITSELF.has(reason);
}

export function problemsOf(page: Page, draft: FilingDraft, order: FilingOrder, pack: Pack): Problem[] {
  const claim = draft.claims[page.claim];
  switch (page.step) {
    case 'items':
      return draft.claims.length === 0 ? [{ field: 'items', problem: 'itemsMissing' }] : [];
    case 'what':
      return claim ? whatProblems(claim) : [];
    case 'wish':
      return claim ? wishProblems(claim, order, pack) : [];
    case 'proof':
      return tooLong('note', draft.note);
    case 'check':
      return [];
  }
}

function whatProblems({ reason, statement }: ClaimDraft): Problem[] {
  if (reason === null) return [{ field: 'reason', problem: 'reasonMissing' }];
  if (needsWords(reason) && statement.trim() === '') return [{ field: 'statement', problem: 'statementMissing' }];
  return tooLong('statement', statement);
}

function wishProblems(claim: ClaimDraft, order: FilingOrder, pack: Pack): Problem[] {
  const { remedy, amount } = claim;
  if (remedy === null) return [{ field: 'remedy', problem: 'remedyMissing' }];
  if (!asksAmount(pack, remedy)) return [];
  const asked = readAmount(amount, order.currency);
  if (asked === null)
    return [{ field: 'amount', problem: amount.trim() === '' ? 'amountMissing' : 'amountUnreadable' }];
  if (asked === 0) return [{ field: 'amount', problem: 'amountMissing' }];
  const limitMinor = mostMinor(claim, remedy, order, pack);
  return asked > limitMinor ? [{ field: 'amount', problem: 'amountTooHigh', limitMinor }] : [];
}

function tooLong(field: 'statement' | 'note', text: string): Problem[] {
  const limit = LIMITS.statementCharacters;
  return text.length > limit ? [{ field, problem: 'textTooLong', limit }] : [];
}
