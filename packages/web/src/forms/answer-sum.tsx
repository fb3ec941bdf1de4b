import type { Claim } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../dispute/dispute-context.tsx';
import { useNames } from '../dispute/use-names.ts';
import { MoneyText } from '../ui/money-text.tsx';
import styles from './answer-claims.module.css';
import { answerSums, type AnswerValues } from './answer-values.ts';

interface AnswerSumProps {
  claims: readonly Claim[];
  rows: AnswerValues;
  /** Only the sum, for where it stands large. */
  bare?: boolean;
}

/** What the answer costs, changing as one chooses. */
export function AnswerSum({ claims, rows, bare = false }: AnswerSumProps) {
  const { t } = useTranslation('forms');
  const { dispute } = useDispute().detail;
  const names = useNames();
  const { grantedMinor, offeredMinor } = answerSums(claims, rows);
  const sum = <MoneyText amountMinor={grantedMinor + offeredMinor} currency={dispute.currency} strong />;
  if (bare) return sum;
  const parts = { granted: names.money(grantedMinor), offered: names.money(offeredMinor) };
  return (
    <output className={styles.total}>
      {t('answer.sum')} {sum}
      <span className={styles.parts}>{offeredMinor > 0 ? t('answer.sumHint', parts) : null}</span>
    </output>
  );
}
