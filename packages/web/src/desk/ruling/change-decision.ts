import type { DecisionDraft } from './ruling-draft.ts';

/** One change with what follows from it, so that the form never keeps an answer to a question it no longer asks. */
export function changeDecision(decision: DecisionDraft, change: Partial<DecisionDraft>): DecisionDraft {
  const next = { ...decision, ...change };
  if (change.outcome === 'dismissed') return withoutRemedy(next);
  if (change.remedy !== undefined && change.remedy !== decision.remedy) return { ...next, goods: null };
  if (change.payToBuyerMinor !== undefined && wasBorneByMerchant(decision)) {
    return { ...next, recoverFromMerchantMinor: change.payToBuyerMinor };
  }
  if (change.payToMerchantMinor !== undefined) {
    return { ...next, recoverFromBuyerMinor: Math.min(next.recoverFromBuyerMinor, change.payToMerchantMinor) };
  }
  return next;
}

function withoutRemedy(decision: DecisionDraft): DecisionDraft {
  return { ...decision, remedy: null, goods: 'none', payToBuyerMinor: 0, recoverFromMerchantMinor: 0 };
}

/** Until somebody says otherwise, what the buyer gets comes from the merchant in full. */
function wasBorneByMerchant({ payToBuyerMinor, recoverFromMerchantMinor }: DecisionDraft): boolean {
  return payToBuyerMinor === recoverFromMerchantMinor;
}
