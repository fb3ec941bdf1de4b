import { categoryRule, remedyRule } from '@redress/shared/policy/look-up';
import type { Reason } from '@redress/shared/vocabulary/reason';
import type { Remedy } from '@redress/shared/vocabulary/remedy';
import { ChoiceList } from '../ui/choice-list.tsx';
import type { ClaimPage } from './filing.ts';
import { remedyClock, useFilingWords } from './use-filing-words.ts';
import { fullMinor, mostMinor } from './wish.ts';

interface RemedyChoiceProps {
  page: ClaimPage;
  reason: Reason;
  onChange: (remedy: Remedy) => void;
  error: string | null;
}

/** What the rules give for this kind of problem, each with its most and its time: "€31.05, what was paid · within 3 days". */
export function RemedyChoice({ page: { claim, order, pack }, reason, onChange, error }: RemedyChoiceProps) {
  const { t, language, money, duration } = useFilingWords(order);
  const hintOf = (remedy: Remedy) => {
    const minor = remedy === 'refund' ? fullMinor(claim, order, pack) : mostMinor(claim, remedy, order, pack);
    const what = t(`remedyHints.${remedy}`, { most: money(minor) });
    const clock = remedyClock(pack, remedy, reason);
    return clock ? t('wish.within', { what, time: duration(clock) }) : what;
  };
  const remedies = categoryRule(pack, reason)?.remedies ?? [];
  return (
    <ChoiceList
      id="remedy"
      label={t('wish.label')}
      labelHidden
      choices={remedies.map((value) => ({
        value,
        label: remedyRule(pack, value)?.texts[language],
        hint: hintOf(value),
      }))}
      value={claim.remedy}
      error={error}
      onChange={onChange}
    />
  );
}
