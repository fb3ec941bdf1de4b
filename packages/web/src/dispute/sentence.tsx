import type { ReactNode } from 'react';
import styles from './sentence.module.css';

/** Words that also stand inside other sentences, at the beginning of one. */
export function Sentence({ children }: { children: ReactNode }) {
  return <span className={styles.sentence}>{children}</span>;
}
