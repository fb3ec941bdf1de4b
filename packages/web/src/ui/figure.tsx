import type { ReactNode } from 'react';
import styles from './figure.module.css';

interface FigureProps {
  /** Name of the figure. */
  label: string;
  /** The number, formatted; a link to what it counts where there is one. */
  value: ReactNode;
  /** What the number means: "0.8 faster than last year". */
  sentence: ReactNode;
}

/** A number never stands alone; several go side by side in <Figures>. */
export function Figure({ label, value, sentence }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.sentence}>{sentence}</dd>
    </div>
  );
}

export function Figures({ children }: { children: ReactNode }) {
  return <dl className={styles.figures}>{children}</dl>;
}
