import { IconAlertTriangle, IconCircleFilled, IconHourglass, IconMinus, IconSquareCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './status-word.module.css';

export type Tone = 'turn' | 'waiting' | 'done' | 'harm' | 'neutral';

const icons = {
  turn: IconCircleFilled,
  waiting: IconHourglass,
  done: IconSquareCheck,
  harm: IconAlertTriangle,
  neutral: IconMinus,
} as const satisfies Record<Tone, typeof IconMinus>;

interface StatusWordProps {
  tone: Tone;
  children: ReactNode;
}

/** A state as a word with a shape of its own; the colour only repeats what both already say. */
export function StatusWord({ tone, children }: StatusWordProps) {
  const Icon = icons[tone];
  return (
    <span className={styles.status} data-tone={tone}>
      <Icon className={styles.icon} size={tone === 'turn' ? 10 : 16} aria-hidden />
      {children}
    </span>
  );
}
