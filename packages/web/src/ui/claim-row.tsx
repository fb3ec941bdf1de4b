import type { ReactNode } from 'react';
import styles from './claim-row.module.css';

export interface ClaimFact {
  label: string;
  value: ReactNode;
}

interface ClaimRowProps {
  /** The item, with its quantity when more than one. */
  title: ReactNode;
  /** What it complains of, in one line. */
  reason?: ReactNode;
  status: ReactNode;
  /** Asked, answered, decided: each with its label. */
  facts: readonly ClaimFact[];
  /** Forms or buttons that belong to this claim alone. */
  children?: ReactNode;
}

/** One claim of a dispute; rows stand under each other in a <ClaimList>. */
export function ClaimRow({ title, reason, status, facts, children }: ClaimRowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {status}
      </div>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children ? <div className={styles.more}>{children}</div> : null}
    </li>
  );
}

export function ClaimList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}
