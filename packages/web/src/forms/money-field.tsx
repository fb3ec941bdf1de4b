import { NumberInput } from '@mantine/core';
import { CURRENCIES, type Currency } from '@redress/shared/money';
import { useTranslation } from 'react-i18next';
import { moneyText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';

interface MoneyFieldProps {
  id: string;
  label: string;
  currency: Currency;
  amountMinor: number;
  /** The most that is possible; said before anybody tries more. */
  capMinor?: number;
  error: string | null;
  onChange: (amountMinor: number) => void;
}

/** A sum as people write it, kept in minor units. */
export function MoneyField({ id, label, currency, amountMinor, capMinor, error, onChange }: MoneyFieldProps) {
  const { t } = useTranslation('forms');
  const language = useLanguage();
  const digits = CURRENCIES[currency];
  const scale = 10 ** digits;
  const sign = moneyText({ amountMinor: 0, currency }, language).replace(/[\d.,\s]/g, '');
  return (
    <NumberInput
      id={id}
      label={label}
      description={
        capMinor === undefined
          ? null
          : t('terms.atMost', { amount: moneyText({ amountMinor: capMinor, currency }, language) })
      }
      prefix={sign}
      inputMode="decimal"
      decimalScale={digits}
      fixedDecimalScale
      thousandSeparator=","
      allowNegative={false}
      hideControls
      value={amountMinor / scale}
      error={error}
      onChange={(typed) => onChange(Math.round(Number(typed) * scale))}
    />
  );
}
