import { IconCircle, IconCircleDashed, IconSquareCheckFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DueTime } from './due-time.tsx';
import styles from './checklist.module.css';

export type Tick = 'done' | 'open' | 'later';

const icons = {
  done: IconSquareCheckFilled,
  open: IconCircle,
  later: IconCircleDashed,
} as const satisfies Record<Tick, typeof IconCircle>;

export interface CheckItem {
  key: string;
  tick: Tick;
  /** Who does what: "The seller pays ¥60.00". */
  text: ReactNode;
  /** The state as a word; a tick alone says too little. */
  status: ReactNode;
  detail?: ReactNode;
  until?: number | null;
  action?: ReactNode;
}

interface ChecklistProps {
  label: string;
  items: readonly CheckItem[];
}

export function Checklist({ label, items }: ChecklistProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <CheckLine key={item.key} item={item} />
      ))}
    </ul>
  );
}

function CheckLine({ item: { tick, text, status, detail, until, action } }: { item: CheckItem }) {
  const Icon = icons[tick];
  return (
    <li className={styles.item} data-tick={tick}>
      <Icon className={styles.icon} size={20} aria-hidden />
      <div className={styles.body}>
        <div className={styles.line}>
          <span className={styles.text}>{text}</span>
          <span className={styles.status}>{status}</span>
        </div>
        {detail ? <div className={styles.detail}>{detail}</div> : null}
        {tick === 'done' || until == null ? null : <DueTime until={until} />}
        {action ? <div className={styles.action}>{action}</div> : null}
      </div>
    </li>
  );
}
