import { NumberInput } from '@mantine/core';
import { CURRENCIES, type Currency } from '@redress/shared/money';
import { moneyText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';
import styles from './command-form.module.css';
import { useFieldError } from './field-errors.ts';

interface AmountFieldProps {
  id: string;
  label: string;
  hint?: string;
  currency: Currency;
  /** Minor units. */
  value: number;
  onChange: (amountMinor: number) => void;
  disabled?: boolean;
}

/** A sum as people write it, kept in minor units. */
export function AmountField({ id, label, hint, currency, value, onChange, disabled = false }: AmountFieldProps) {
  const language = useLanguage();
  const digits = CURRENCIES[currency];
  const scale = 10 ** digits;
  const sign = moneyText({ amountMinor: 0, currency }, language).replaceAll(/[\d.,\s]/g, '');
  return (
    <NumberInput
      id={id}
      className={styles.money ?? ''}
      label={label}
      {...(hint && { description: hint })}
      leftSection={sign}
      leftSectionWidth={sign.length > 1 ? 52 : 36}
      value={value / scale}
      min={0}
      decimalScale={digits}
      fixedDecimalScale
      allowNegative={false}
      thousandSeparator=","
      hideControls
      disabled={disabled}
      error={useFieldError(id)}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      onChange={(typed) => onChange(Math.round(Number(typed) * scale) || 0)}
    />
  );
}
