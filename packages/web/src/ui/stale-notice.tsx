import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './quiet-state.module.css';

interface StaleNoticeProps {
  /** What changed since: one sentence. */
  children: ReactNode;
  /** Shows the new state; the person's text stays. */
  onShow: () => void;
}

export function StaleNotice({ children, onShow }: StaleNoticeProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.notice}>
      <output>
        <strong>{t('stale.title')}</strong>
        {children} {t('stale.keep')}
      </output>
      <Button size="compact-md" variant="default" onClick={onShow}>
        {t('stale.show')}
      </Button>
    </div>
  );
}
