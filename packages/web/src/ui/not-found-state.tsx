import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './quiet-state.module.css';

/** Not there and not yours look alike. `back` is a link to where the person surely may go. */
export function NotFoundState({ back }: { back: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.state}>
      <h1 className={styles.title}>{t('notFound.title')}</h1>
      <p className={styles.text}>{t('notFound.what')}</p>
      <div className={styles.actions}>{back}</div>
    </div>
  );
}
