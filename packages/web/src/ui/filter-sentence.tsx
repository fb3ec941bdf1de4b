import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filter-sentence.module.css';

interface FilterSentenceProps {
  label: string;
  /** Words and <FilterWord>s: "Disputes filed in [2026] about [everything]". */
  children: ReactNode;
  /** Present when something is narrowed. */
  onReset?: () => void;
}

/** A filter one can read aloud; what can be changed is underlined. */
export function FilterSentence({ label, children, onReset }: FilterSentenceProps) {
  const { t } = useTranslation('ui');
  return (
    <fieldset className={styles.sentence} aria-label={label}>
      {children}
      {onReset ? (
        <button type="button" className={styles.reset} onClick={onReset}>
          {t('filter.reset')}
        </button>
      ) : null}
    </fieldset>
  );
}

interface FilterWordProps<Value extends string> {
  /** What is chosen here: "reason". */
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

export function FilterWord<Value extends string>({ label, value, options, onChange }: FilterWordProps<Value>) {
  const { t } = useTranslation('ui');
  return (
    <select
      className={styles.word}
      aria-label={t('filter.change', { what: label })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
