import { IconSquareCheck } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filed-notice.module.css';

/** On the page of a dispute, right after it was filed: it has arrived, under this number. */
export function FiledNotice() {
  const number = useRouterState({ select: ({ location }) => location.state.filed });
  const { t } = useTranslation('buyer');
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), [number]);
  if (number === undefined) return null;
  return (
    <div ref={frame} className={styles.notice} role="status" tabIndex={-1}>
      <IconSquareCheck className={styles.icon} size={24} aria-hidden />
      <div>
        <p className={styles.title}>{t('filed.title')}</p>
        <p className={styles.what}>{t('filed.what', { number })}</p>
      </div>
    </div>
  );
}
