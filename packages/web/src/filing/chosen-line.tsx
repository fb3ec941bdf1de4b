import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './folding-choice.module.css';

interface ChosenLineProps {
  label: string;
  children: ReactNode;
  onChange: () => void;
}

/** A choice folded away: what was chosen, and the way back to the others. */
export function ChosenLine({ label, children, onChange }: ChosenLineProps) {
  const { t } = useTranslation('buyer');
  return (
    <div className={styles.chosen}>
      <span>
        <span className={styles.label}>{label}</span>
        {children}
      </span>
      <UnstyledButton className={styles.change} onClick={onChange}>
        {t('what.change')}
        <span className="visually-hidden">: {label}</span>
      </UnstyledButton>
    </div>
  );
}
