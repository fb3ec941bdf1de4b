import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './letter-summary.module.css';

export interface LetterLine {
  key: string;
  /** The question it answers, short: "What happened". */
  label: string;
  value: ReactNode;
  onChange?: () => void;
}

interface LetterSummaryProps {
  /** To whom, in one line. */
  opening: ReactNode;
  lines: readonly LetterLine[];
}

/** Everything that will be sent, readable as a letter, each line with its own way back. */
export function LetterSummary({ opening, lines }: LetterSummaryProps) {
  return (
    <div className={styles.letter}>
      <p className={styles.opening}>{opening}</p>
      <dl className={styles.lines}>
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </dl>
    </div>
  );
}

function Line({ line: { label, value, onChange } }: { line: LetterLine }) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.line}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value || <span className={styles.none}>{t('letter.empty')}</span>}</dd>
      {onChange ? (
        <dd className={styles.change}>
          <button type="button" aria-label={t('letter.changeOf', { what: label })} onClick={onChange}>
            {t('letter.change')}
          </button>
        </dd>
      ) : null}
    </div>
  );
}
