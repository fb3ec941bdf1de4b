import type { Currency } from '@redress/shared/money';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../fields/money-field.tsx';
import type { DecisionDraft } from './ruling-draft.ts';
import type { AmountName, Caps } from './ruling-money.ts';
import styles from './ruling.module.css';

interface MoneyFieldsProps {
  claim: string;
  decision: DecisionDraft;
  caps: Caps;
  currency: Currency;
  onChange: (change: Partial<DecisionDraft>) => void;
}

/** The four amounts, each with the most it may be; those that nothing can stand behind say why instead. */
export function MoneyFields({ claim, decision, caps, currency, onChange }: MoneyFieldsProps) {
  const { t } = useTranslation('arbitrator');
  const field = (name: AmountName) => (
    <MoneyField
      key={name}
      id={`${claim}.${name}`}
      label={t(`ruling.amounts.${name}`)}
      capMinor={caps[name]}
      currency={currency}
      value={decision[name]}
      onChange={(amountMinor) => onChange({ [name]: amountMinor })}
    />
  );
  const reversible = caps.payToMerchantMinor > 0 || decision.payToMerchantMinor > 0;
  return (
    <>
      {decision.remedy === null ? null : (
        <div className={styles.pair}>
          {field('payToBuyerMinor')}
          {field('recoverFromMerchantMinor')}
        </div>
      )}
      {reversible ? (
        <div className={styles.pair}>
          {field('payToMerchantMinor')}
          {field('recoverFromBuyerMinor')}
        </div>
      ) : (
        <p className={styles.quiet}>{t('ruling.nothingToReverse')}</p>
      )}
    </>
  );
}
