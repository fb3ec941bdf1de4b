import { useId, type ReactNode } from 'react';
import styles from './choice-list.module.css';

interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  /** What choosing it means: "usually ¥40–89, within 6 days". */
  hint?: ReactNode;
}

export interface ChoiceListProps<Value extends string> {
  /** The `id` of the first choice, for the error summary to lead to. */
  id: string;
  label: ReactNode;
  /** The page's title already asks the question. */
  labelHidden?: boolean;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: string | null;
}

/** One of several, each as large as a thumb. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { id, label, labelHidden = false, choices, value, onChange, error } = props;
  const said = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={error ? said : undefined}>
      <legend className={labelHidden ? 'visually-hidden' : styles.label}>{label}</legend>
      {error ? (
        <p className={styles.error} id={said}>
          {error}
        </p>
      ) : null}
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint ? <span className={styles.hint}>{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
