import type { Currency } from '@redress/shared/money';
import { useTranslation } from 'react-i18next';
import { MoneyText } from '../../ui/money-text.tsx';
import { AMOUNTS, type Sums } from './ruling-money.ts';
import styles from './ruling.module.css';

/** What the whole decision moves, while it is written; sums of nothing are left out. */
export function RulingSums({ sums, currency }: { sums: Sums; currency: Currency }) {
  const { t } = useTranslation('arbitrator');
  const shown = [...AMOUNTS, 'fromPlatformMinor' as const].filter(
    (name) => name === 'payToBuyerMinor' || sums[name] > 0,
  );
  return (
    <dl className={styles.sums} aria-label={t('ruling.sums')}>
      {shown.map((name) => (
        <div key={name} data-main={name === 'payToBuyerMinor'}>
          <dt>{t(`ruling.amounts.${name}`)}</dt>
          <dd>
            <MoneyText amountMinor={sums[name]} currency={currency} column strong={name === 'payToBuyerMinor'} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
