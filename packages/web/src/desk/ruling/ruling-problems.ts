import type { Claim, Dispute } from '@redress/shared/dispute/dispute';
import { LIMITS } from '@redress/shared/limits';
import { goodsChoices, remedyRule } from '@redress/shared/policy/look-up';
import type { Rules } from '@redress/shared/policy/pack';
import type { DecisionDraft, RulingDraft } from './ruling-draft.ts';
import { capsOf, type Caps } from './ruling-money.ts';

type Field = Exclude<keyof DecisionDraft, 'findings'> | `finding-${number}-${'issue' | 'met'}`;

/** What keeps a ruling from being signed, at the field where it is mended. */
export interface RulingProblem {
  claim: string;
  field: Field;
  why: RulingWhy;
  limitMinor: number | null;
}

export type RulingWhy =
  | 'issueMissing'
  | 'notAnswered'
  | 'outcomeMissing'
  | 'faultMissing'
  | 'remedyMissing'
  | 'goodsMissing'
  | 'goodsNotPossible'
  | 'amountNeeded'
  | 'amountTooHigh'
  | 'moreThanPaid'
  | 'bothWays'
  | 'notReceived'
  | 'moreThanCredited'
  | 'reasonsMissing'
  | 'reasonsTooLong';

interface Deciding {
  dispute: Dispute;
  claims: readonly Claim[];
  draft: RulingDraft;
  rules: Rules;
}

export function rulingProblems(deciding: Deciding): RulingProblem[] {
  return deciding.claims.flatMap((claim) => {
    const decision = deciding.draft[claim.id];
    if (!decision) return [];
    const caps = capsOf(deciding, claim);
    const found = [
      ...findingProblems(decision),
      ...answerProblems(decision, claim, deciding.rules),
      ...moneyProblems(decision, caps, deciding.rules),
      ...reasonsProblems(decision),
    ];
    return found.map((one) => ({ ...one, claim: claim.id }));
  });
}

type Found = Omit<RulingProblem, 'claim'>;

function problem(field: Field, why: RulingWhy, limitMinor: number | null = null): Found {
  return { field, why, limitMinor };
}

function findingProblems({ findings }: DecisionDraft): Found[] {
  if (findings.length === 0) return [problem('finding-0-issue', 'issueMissing')];
  return findings.flatMap(({ issue, met }, index) => [
    ...(issue.trim() === '' ? [problem(`finding-${index}-issue`, 'issueMissing')] : []),
    ...(met === null ? [problem(`finding-${index}-met`, 'notAnswered')] : []),
  ]);
}

function answerProblems({ outcome, fault, remedy, goods }: DecisionDraft, claim: Claim, { rules }: Rules): Found[] {
  const found: Found[] = [];
  if (outcome === null) found.push(problem('outcome', 'outcomeMissing'));
  if (fault === null) found.push(problem('fault', 'faultMissing'));
  if (outcome === null || outcome === 'dismissed') return found;
  if (remedy === null) return [...found, problem('remedy', 'remedyMissing')];
  if (goods === null) found.push(problem('goods', 'goodsMissing'));
  else if (!goodsChoices(rules, claim.reason, remedy).includes(goods)) found.push(problem('goods', 'goodsNotPossible'));
  return found;
}

function moneyProblems(decision: DecisionDraft, caps: Caps, { rules }: Rules): Found[] {
  const { remedy, payToBuyerMinor, recoverFromMerchantMinor, payToMerchantMinor, recoverFromBuyerMinor } = decision;
  const found: Found[] = [];
  const paysMoney = remedy !== null && remedyRule(rules, remedy)?.money !== 'none';
  if (paysMoney && payToBuyerMinor === 0 && caps.payToMerchantMinor === 0) {
    found.push(problem('payToBuyerMinor', 'amountNeeded'));
  }
  if (payToBuyerMinor > caps.payToBuyerMinor) {
    found.push(problem('payToBuyerMinor', 'amountTooHigh', caps.payToBuyerMinor));
  }
  if (recoverFromMerchantMinor > payToBuyerMinor) {
    found.push(problem('recoverFromMerchantMinor', 'moreThanPaid', payToBuyerMinor));
  }
  if (payToBuyerMinor > 0 && payToMerchantMinor > 0) found.push(problem('payToMerchantMinor', 'bothWays'));
  if (payToMerchantMinor > caps.payToMerchantMinor) {
    found.push(problem('payToMerchantMinor', 'notReceived', caps.payToMerchantMinor));
  }
  if (recoverFromBuyerMinor > payToMerchantMinor) {
    found.push(problem('recoverFromBuyerMinor', 'moreThanCredited', payToMerchantMinor));
  }
  return found;
}

function reasonsProblems({ reasons }: DecisionDraft): Found[] {
  if (reasons.trim() === '') return [problem('reasons', 'reasonsMissing')];
  return reasons.length > LIMITS.reasonsCharacters ? [problem('reasons', 'reasonsTooLong')] : [];
}
