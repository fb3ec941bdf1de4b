import type { Currency } from '@redress/shared/money';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../../text/money.ts';
import { useLanguage } from '../../text/use-language.ts';
import type { FieldProblem } from '../../ui/error-summary.tsx';
import type { RulingProblem } from './ruling-problems.ts';

/** The problems as the fields say them; a field's id is its claim and its name. */
export function useRulingSentences(currency: Currency): (problems: readonly RulingProblem[]) => FieldProblem[] {
  const { t } = useTranslation('arbitrator');
  const language = useLanguage();
  return (problems) =>
    problems.map(({ claim, field, why, limitMinor }) => ({
      field: `${claim}.${field}`,
      message: t(`ruling.why.${why}`, { limit: moneyText({ amountMinor: limitMinor ?? 0, currency }, language) }),
    }));
}
