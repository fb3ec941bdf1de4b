import { NativeSelect } from '@mantine/core';

interface ChoiceFieldProps<Value extends string> {
  id: string;
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  error?: string | null;
  onChange: (value: Value) => void;
}

/** One of several words; the phone's own wheel where it has one. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { id, label, value, options, error = null, onChange } = props;
  return (
    <NativeSelect
      id={id}
      label={label}
      value={value}
      data={options}
      error={error}
      disabled={options.length < 2}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}
    />
  );
}
