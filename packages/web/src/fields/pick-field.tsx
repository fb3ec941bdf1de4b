import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useField } from './field-errors.ts';

interface PickFieldProps<Value extends string> {
  id: string;
  label: string;
  hint?: string | undefined;
  options: readonly { value: Value; label: string }[];
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  disabled?: boolean;
}

/** One of many words; the phone's own wheel where it has one. */
export function PickField<Value extends string>(props: PickFieldProps<Value>) {
  const { id, label, hint, options, value, onChange, disabled = false } = props;
  const { t } = useTranslation('ui');
  return (
    <NativeSelect
      {...useField(id)}
      label={label}
      description={hint ?? null}
      value={value ?? ''}
      disabled={disabled}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
    >
      {value === null ? (
        <option value="" disabled>
          {t('fields.choose')}
        </option>
      ) : null}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
