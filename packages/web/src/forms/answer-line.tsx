import type { Claim } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { useNames } from '../dispute/use-names.ts';
import type { AnswerValue } from './answer-values.ts';

/** One line of what is about to be sent. */
export function AnswerLine({ claim, value }: { claim: Claim; value: AnswerValue | undefined }) {
  const { t } = useTranslation('dispute');
  const names = useNames();
  if (!value?.answer) return null;
  const terms = value.answer === 'offer' ? value.terms : claim.asked;
  return (
    <li>
      {names.claimTitle(claim)}
      <strong>{t(`answers.${value.answer}`)}</strong>
      {value.answer === 'contest' ? null : names.terms(terms)}
    </li>
  );
}
