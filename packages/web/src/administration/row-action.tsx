import { Button } from '@mantine/core';
import styles from './row-action.module.css';

interface RowActionProps {
  /** One word, the same in every row. */
  children: string;
  /** The word with whom it concerns. */
  label: string;
  busy?: boolean;
  onClick: () => void;
}

/** The button of one row; what it concerns is said, not seen. */
export function RowAction({ children, label, busy = false, onClick }: RowActionProps) {
  return (
    <Button size="sm" variant="default" className={styles.action} aria-label={label} loading={busy} onClick={onClick}>
      {children}
    </Button>
  );
}
