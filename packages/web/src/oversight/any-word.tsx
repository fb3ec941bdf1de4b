import { FilterWord } from '../ui/filter-sentence.tsx';

const ANY = 'any';

interface AnyWordProps<Value extends string> {
  label: string;
  /** How the sentence reads while nothing is chosen. */
  anyLabel: string;
  value: Value | null;
  values: readonly Value[];
  wordOf: (value: Value) => string;
  onChange: (value: Value | null) => void;
}

/** A word of the sentence that may be left open. */
export function AnyWord<Value extends string>(props: AnyWordProps<Value>) {
  const { label, anyLabel, value, values, wordOf, onChange } = props;
  return (
    <FilterWord
      label={label}
      value={value ?? ANY}
      options={[{ value: ANY, label: anyLabel }, ...values.map((each) => ({ value: each, label: wordOf(each) }))]}
      onChange={(chosen) => onChange(values.find((each) => each === chosen) ?? null)}
    />
  );
}
