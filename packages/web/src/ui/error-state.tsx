import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSpeech } from '../text/use-speech.ts';
import styles from './quiet-state.module.css';

interface ErrorStateProps {
  error: unknown;
  onRetry: () => void;
  busy?: boolean;
}

/** What happened, what is safe, what to do, and by which number the operator finds it. */
export function ErrorState({ error, onRetry, busy = false }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  const speech = useSpeech();
  const reference = speech.reference(error);
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{t('error.title')}</p>
      <div className={styles.text}>
        <p>{speech.sentence(error)}</p>
        <p>{t('error.safe')}</p>
        {reference ? <p>{t('error.do')}</p> : null}
      </div>
      {reference ? <p className={styles.reference}>{t('error.reference', { reference })}</p> : null}
      <div className={styles.actions}>
        <Button loading={busy} onClick={onRetry}>
          {t('error.retry')}
        </Button>
      </div>
    </div>
  );
}
