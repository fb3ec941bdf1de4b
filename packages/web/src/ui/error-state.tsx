import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './quiet-state.module.css';

interface ErrorStateProps {
  title?: string;
  /** What happened; a sentence from `useSpeech`. */
  what?: string;
  /** What is safe. */
  safe?: string;
  /** What to do. */
  todo?: string;
  /** By which number the operator finds it. */
  reference?: string | null;
  onRetry?: () => void;
  busy?: boolean;
}

export function ErrorState({ title, what, safe, todo, reference, onRetry, busy = false }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{title ?? t('error.title')}</p>
      <div className={styles.text}>
        <p>{what ?? t('error.what')}</p>
        <p>{safe ?? t('error.safe')}</p>
        {reference || todo ? <p>{todo ?? t('error.do')}</p> : null}
      </div>
      {reference ? <p className={styles.reference}>{t('error.reference', { reference })}</p> : null}
      {onRetry ? (
        <div className={styles.actions}>
          <Button loading={busy} onClick={onRetry}>
            {t('error.retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
