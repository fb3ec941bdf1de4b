import { NumberInput } from '@mantine/core';
import { CURRENCIES, type Currency } from '@redress/shared/money';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import { useField } from './field-errors.ts';
import styles from './money-field.module.css';

interface MoneyFieldProps {
  id: string;
  label: string;
  currency: Currency;
  /** Minor units. */
  value: number;
  /** The most that is possible; said before anybody tries more. */
  capMinor?: number;
  onChange: (amountMinor: number) => void;
}

/** A sum as people write it, kept in minor units. */
export function MoneyField({ id, label, currency, value, capMinor, onChange }: MoneyFieldProps) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const digits = CURRENCIES[currency];
  const scale = 10 ** digits;
  const text = (amountMinor: number) => moneyText({ amountMinor, currency }, language);
  return (
    <NumberInput
      {...useField(id)}
      className={styles.money ?? ''}
      label={label}
      description={capMinor === undefined ? null : t('fields.atMost', { amount: text(capMinor) })}
      prefix={text(0).replaceAll(/[\d.,\s]/g, '')}
      inputMode="decimal"
      decimalScale={digits}
      fixedDecimalScale
      thousandSeparator=","
      allowNegative={false}
      hideControls
      value={value / scale}
      onChange={(typed) => onChange(Math.round(Number(typed) * scale) || 0)}
    />
  );
}
