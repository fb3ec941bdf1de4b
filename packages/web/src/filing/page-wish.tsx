import { TextInput } from '@mantine/core';
import { categoryRule, remedyRule } from '@redress/shared/policy/look-up';
import type { Reason } from '@redress/shared/vocabulary/reason';
import type { Remedy } from '@redress/shared/vocabulary/remedy';
import { ChoiceList } from '../ui/choice-list.tsx';
import type { ClaimPage } from './filing.ts';
import styles from './page-wish.module.css';
import { remedyClock, useFilingWords } from './use-filing-words.ts';
import { asksAmount, fullMinor, goodsAsked, mostMinor, withRemedy } from './wish.ts';

/** Step 3: what would settle it, within what the rules give for this kind of problem. */
export function PageWish(page: ClaimPage) {
  const { claim, order, pack, change, errorOf } = page;
  const { t, language } = useFilingWords(order);
  const hintOf = useRemedyHint(page);
  const { item, reason, remedy } = claim;
  if (reason === null) return null;
  const remedies = categoryRule(pack, reason)?.remedies ?? [];
  const choices = remedies.map((value) => ({
    value,
    label: remedyRule(pack, value)?.texts[language],
    hint: hintOf(reason, value),
  }));
  return (
    <>
      <ChoiceList
        id="remedy"
        label={t('wish.label')}
        labelHidden
        choices={choices}
        value={remedy}
        error={errorOf('remedy')}
        onChange={(chosen) => change({ type: 'claimChanged', item, part: withRemedy(reason, chosen, pack) })}
      />
      {remedy && asksAmount(pack, remedy) ? <AmountQuestion page={page} remedy={remedy} /> : null}
      {remedy ? <GoodsQuestion page={page} reason={reason} remedy={remedy} /> : null}
    </>
  );
}

interface Question {
  page: ClaimPage;
  remedy: Remedy;
}

function AmountQuestion({ page: { claim, order, pack, change, errorOf }, remedy }: Question) {
  const { t, money, language } = useFilingWords(order);
  const sign = money(0).replaceAll(/[\d.,\s]/g, '');
  const most = money(mostMinor(claim, remedy, order, pack));
  return (
    <TextInput
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
      lang={language}
      value={claim.amount}
      onChange={({ currentTarget }) =>
        change({ type: 'claimChanged', item: claim.item, part: { amount: currentTarget.value } })
      }
    />
  );
}

/** Not asked where only one answer is possible. */
function GoodsQuestion({ page: { claim, order, pack, change }, reason, remedy }: Question & { reason: Reason }) {
  const { t } = useFilingWords(order);
  const asked = goodsAsked(pack, reason, remedy);
  if (asked.length < 2) return null;
  return (
    <ChoiceList
      id="goods"
      label={t('wish.goods')}
      choices={asked.map((value) => ({ value, label: t(`goods.${value}`) }))}
      value={claim.goods}
      onChange={(goods) => change({ type: 'claimChanged', item: claim.item, part: { goods } })}
    />
  );
}

/** "¥89.00, what was paid. Done within 3 days after it is agreed or decided." */
function useRemedyHint({ claim, order, pack }: ClaimPage) {
  const { t, money, duration } = useFilingWords(order);
  return (reason: Reason, remedy: Remedy) => {
    const minor = remedy === 'refund' ? fullMinor(claim, order, pack) : mostMinor(claim, remedy, order, pack);
    const what = t(`remedyHints.${remedy}`, { most: money(minor) });
    const clock = remedyClock(pack, remedy, reason);
    return (
      <>
        {what}
        {clock ? <span className={styles.within}>{t('wish.within', { time: duration(clock) })}</span> : null}
      </>
    );
  };
}
