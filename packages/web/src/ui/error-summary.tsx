import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './error-summary.module.css';

export interface FieldProblem {
  /** The `id` of the field. */
  field: string;
  message: string;
}

interface ErrorSummaryProps {
  problems: readonly FieldProblem[];
  /** A sentence that belongs to no field. */
  sentence?: string | null;
}

/** Takes the focus whenever its content changes; each line leads to its field and says the same words as it. */
export function ErrorSummary({ problems, sentence = null }: ErrorSummaryProps) {
  const { t } = useTranslation('ui');
  const frame = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => frame.current?.focus(), [problems, sentence]);
  if (problems.length === 0 && !sentence) return null;
  return (
    <div ref={frame} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby={heading}>
      <h2 className={styles.title} id={heading}>
        {t('step.problem')}
      </h2>
      {sentence ? <p className={styles.sentence}>{sentence}</p> : null}
      <ul className={styles.list}>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`} onClick={(event) => (event.preventDefault(), focusField(field))}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
