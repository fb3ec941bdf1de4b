import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import styles from './resumed.module.css';

/** Says that earlier answers are back, with the way to leave them behind. */
export function Resumed({ onAnew }: { onAnew: () => void }) {
  const { t } = useTranslation('buyer');
  const [asking, setAsking] = useState(false);
  const leave = () => {
    setAsking(false);
    onAnew();
  };
  return (
    <div className={styles.line}>
      <output>{t('filing.resumed')}</output>
      <UnstyledButton className={styles.anew} onClick={() => setAsking(true)}>
        {t('filing.anew')}
      </UnstyledButton>
      <ConfirmDialog
        open={asking}
        title={t('filing.anewTitle')}
        consequence={t('filing.anewWhat')}
        confirmLabel={t('filing.anewYes')}
        harmful
        onConfirm={leave}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
