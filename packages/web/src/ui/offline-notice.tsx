import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './quiet-state.module.css';

/** Shows itself while the browser knows of no connection. */
export function OfflineNotice() {
  const { t } = useTranslation('ui');
  const online = useOnline();
  return (
    <div className={online ? undefined : `${styles.notice} ${styles.offline}`}>
      <output>
        {online ? null : (
          <>
            <strong>{t('offline.title')}</strong>
            {t('offline.what')}
          </>
        )}
      </output>
    </div>
  );
}

export function useOnline(): boolean {
  return useSyncExternalStore(onChange, () => navigator.onLine);
}

function onChange(tell: () => void): () => void {
  globalThis.addEventListener('online', tell);
  globalThis.addEventListener('offline', tell);
  return () => {
    globalThis.removeEventListener('online', tell);
    globalThis.removeEventListener('offline', tell);
  };
}
