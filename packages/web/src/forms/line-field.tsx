import { TextInput } from '@mantine/core';
import { LIMITS } from '@redress/shared/limits';

interface LineFieldProps {
  id: string;
  label: string;
  value: string;
  error: string | null;
  onChange: (line: string) => void;
}

/** A number of a parcel or a payment. */
export function LineField({ id, label, value, error, onChange }: LineFieldProps) {
  return (
    <TextInput
      id={id}
      label={label}
      value={value}
      error={error}
      maxLength={LIMITS.referenceCharacters}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
