import type { ReactNode } from 'react';
import styles from './section-nav.module.css';

/** The pages of one role beside each other; the children are links. */
export function SectionNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.nav} aria-label={label}>
      {children}
    </nav>
  );
}
