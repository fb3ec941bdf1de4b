import type { Claim } from '@redress/shared/dispute/dispute';
import { useState } from 'react';
import { useDispute } from '../../dispute/dispute-context.tsx';
import type { FieldProblem } from '../../ui/error-summary.tsx';
import type { RulingDraft } from './ruling-draft.ts';
import { capsOf } from './ruling-money.ts';
import { rulingProblems, type RulingWhy } from './ruling-problems.ts';
import { useRulingSentences } from './use-ruling-sentences.ts';

interface Checking {
  claims: readonly Claim[];
  draft: RulingDraft;
  alsoMissing: readonly FieldProblem[];
}

const LEFT_OUT: ReadonlySet<RulingWhy> = new Set<RulingWhy>([
  'issueMissing',
  'notAnswered',
  'outcomeMissing',
  'faultMissing',
  'remedyMissing',
  'goodsMissing',
  'amountNeeded',
  'reasonsMissing',
]);

const none: readonly FieldProblem[] = [];

/** What is against the rules is said while it is written; what was left out, once somebody wants to sign. */
export function useRulingCheck({ claims, draft, alsoMissing }: Checking) {
  const { detail, pack } = useDispute();
  const { dispute } = detail;
  const sentences = useRulingSentences(dispute.currency);
  const [current, setCurrent] = useState(claims[0]!.id);
  const [asked, setAsked] = useState(false);
  // As it stood when somebody asked: a summary that changed with every key would take the focus each time.
  const [summary, setSummary] = useState(none);

  const deciding = { dispute, claims, draft, rules: { rules: pack, procedure: pack } };
  const found = rulingProblems(deciding);
  const claim = claims.find(({ id }) => id === current) ?? claims[0]!;

  /** Whether the whole can be read and signed; where it cannot, the first claim that lacks something is opened. */
  const ask = (): boolean => {
    const first = found.some((one) => one.claim === claim.id) ? claim.id : found[0]?.claim;
    setAsked(true);
    setSummary([...alsoMissing, ...sentences(found.filter((one) => one.claim === first))]);
    if (first) setCurrent(first);
    return found.length === 0 && alsoMissing.length === 0;
  };
  return {
    claim,
    open: setCurrent,
    ask,
    summary,
    caps: capsOf(deciding, claim),
    unfinished: new Set(found.map((one) => one.claim)),
    problems: asked ? [...alsoMissing, ...sentences(found)] : sentences(found.filter(({ why }) => !LEFT_OUT.has(why))),
  };
}
