import { TextInput } from '@mantine/core';
import type { Remedy } from '@redress/shared/vocabulary/remedy';
import type { Ref } from 'react';
import styles from './amount-question.module.css';
import type { ClaimPage } from './filing.ts';
import { useFilingWords } from './use-filing-words.ts';
import { mostMinor } from './wish.ts';

interface AmountQuestionProps {
  ref: Ref<HTMLInputElement>;
  page: ClaimPage;
  remedy: Remedy;
}

/** A sum as somebody types it; kept as typed, so that nothing jumps under the cursor. */
export function AmountQuestion({ ref, page: { claim, order, pack, change, errorOf }, remedy }: AmountQuestionProps) {
  const { t, money } = useFilingWords(order);
  const sign = money(0).replaceAll(/[\d.,\s]/g, '');
  const most = money(mostMinor(claim, remedy, order, pack));
  return (
    <TextInput
      ref={ref}
      id="amount"
      className={styles.amount ?? ''}
      label={t('wish.amount')}
      description={t('wish.amountHint', { most })}
      error={errorOf('amount')}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      inputMode="decimal"
      autoComplete="off"
      leftSection={sign}
      leftSectionWidth={sign.length > 1 ? 56 : 36}
      value={claim.amount}
      onChange={({ currentTarget }) =>
        change({ type: 'claimChanged', item: claim.item, part: { amount: currentTarget.value } })
      }
    />
  );
}
