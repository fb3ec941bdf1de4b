import type { ReactNode } from 'react';
import styles from './list-row.module.css';

interface ListRowProps {
  rowKey: string;
  selected?: boolean;
  /** A link around `title`; the whole row is its target. */
  link: ReactNode;
  /** Under the title: who, what for. */
  lines?: ReactNode;
  /** At the end: the sum. */
  end?: ReactNode;
  /** Last line: state and time left. */
  foot?: ReactNode;
}

/** One row of a queue, for the list of a <SplitView>; `useListKeys` walks over these. */
export function ListRow({ rowKey, selected = false, link, lines, end, foot }: ListRowProps) {
  return (
    <li className={styles.row} data-row={rowKey} data-selected={selected}>
      <div className={styles.head}>
        <span className={styles.link}>{link}</span>
        {end ? <span className={styles.end}>{end}</span> : null}
      </div>
      {lines ? <div className={styles.lines}>{lines}</div> : null}
      {foot ? <div className={styles.foot}>{foot}</div> : null}
    </li>
  );
}

export function ListRows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}
