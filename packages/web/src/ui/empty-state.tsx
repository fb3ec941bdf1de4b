import type { ReactNode } from 'react';
import styles from './quiet-state.module.css';

interface EmptyStateProps {
  /** What is not here: "No dispute waits for you". */
  title: string;
  /** What will appear here, and how to make it appear. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      <div className={styles.text}>{children}</div>
      {action ? <div className={styles.actions}>{action}</div> : null}
    </div>
  );
}
