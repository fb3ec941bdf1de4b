import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFieldError } from './field-errors.ts';

interface PickFieldProps<Value extends string> {
  id: string;
  label: string;
  hint?: string | undefined;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of several, with nothing chosen beforehand. */
export function PickField<Value extends string>(props: PickFieldProps<Value>) {
  const { id, label, hint, options, value, onChange } = props;
  const { t } = useTranslation('arbitrator');
  return (
    <NativeSelect
      id={id}
      label={label}
      {...(hint && { description: hint })}
      value={value ?? ''}
      error={useFieldError(id)}
      inputWrapperOrder={['label', 'description', 'error', 'input']}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      <option value="" disabled>
        {t('choose')}
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
