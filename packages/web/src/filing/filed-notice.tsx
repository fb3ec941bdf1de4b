import { IconSquareCheck } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filed-notice.module.css';

/** On the page of a dispute, right after it was filed: it has arrived, under this number. */
export function FiledNotice() {
  const number = useRouterState({ select: ({ location }) => location.state.filed });
  const { t } = useTranslation('buyer');
  const frame = useRef<HTMLOutputElement>(null);
  // A layout effect runs again when the page around it, waiting for its data, is shown at last.
  useLayoutEffect(() => frame.current?.focus(), [number]);
  if (number === undefined) return null;
  return (
    <output ref={frame} className={styles.notice} tabIndex={-1}>
      <IconSquareCheck className={styles.icon} size={24} aria-hidden />
      <span>
        <span className={styles.title}>{t('filed.title')}</span>
        <span className={styles.what}>{t('filed.what', { number })}</span>
      </span>
    </output>
  );
}
