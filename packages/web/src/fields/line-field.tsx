import { TextInput } from '@mantine/core';
import { LIMITS } from '@redress/shared/limits';
import { useField } from './field-errors.ts';

interface LineFieldProps {
  id: string;
  label: string;
  hint?: string;
  /** An answer as it might be, shown while there is none. */
  example?: string;
  value: string;
  onChange: (line: string) => void;
  limit?: number;
}

/** A few words or a number: of a parcel, a payment, an issue. */
export function LineField(props: LineFieldProps) {
  const { id, label, hint, example, value, onChange, limit = LIMITS.referenceCharacters } = props;
  return (
    <TextInput
      {...useField(id)}
      label={label}
      description={hint ?? null}
      {...(example && { placeholder: example })}
      value={value}
      maxLength={limit}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
