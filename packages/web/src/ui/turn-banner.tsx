import { IconCircleFilled, IconHourglass, IconSquareCheck } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DueTime } from './due-time.tsx';
import styles from './turn-banner.module.css';

export type TurnTone = 'yourTurn' | 'waiting' | 'done';

const icons = {
  yourTurn: IconCircleFilled,
  waiting: IconHourglass,
  done: IconSquareCheck,
} as const satisfies Record<TurnTone, typeof IconHourglass>;

interface TurnLine {
  key: string;
  /** One claim: what is asked of whom. */
  text: ReactNode;
  until?: number | null;
}

interface TurnBannerProps {
  tone: TurnTone;
  /** Whose turn, to do what: "answer the seller's offer". */
  title: string;
  until?: number | null;
  /** What happens if nobody acts. */
  consequence?: ReactNode;
  /** Where claims stand differently, one line each. */
  lines?: readonly TurnLine[];
  /** Buttons, the main one first. */
  actions?: ReactNode;
  /** What may be done besides; quiet links. */
  secondary?: ReactNode;
}

export function TurnBanner({ tone, title, until, consequence, lines = [], actions, secondary }: TurnBannerProps) {
  const { t } = useTranslation('ui');
  const heading = useId();
  const Icon = icons[tone];
  return (
    <section className={styles.banner} data-tone={tone} aria-labelledby={heading}>
      <Icon className={styles.icon} size={tone === 'yourTurn' ? 14 : 20} aria-hidden />
      <div className={styles.head}>
        <h2 className={styles.title} id={heading}>
          <span className={styles.whose}>{t(`turn.${tone}`)}</span>
          <span className={styles.what}>{title}</span>
        </h2>
        {until == null ? null : <DueTime until={until} />}
      </div>
      {consequence ? <p className={styles.consequence}>{consequence}</p> : null}
      {lines.length > 0 ? <TurnLines lines={lines} /> : null}
      {actions || secondary ? (
        <div className={styles.actions}>
          {actions}
          {secondary ? <div className={styles.secondary}>{secondary}</div> : null}
        </div>
      ) : null}
    </section>
  );
}

function TurnLines({ lines }: { lines: readonly TurnLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ key, text, until }) => (
        <li key={key} className={styles.line}>
          <span>{text}</span>
          {until == null ? null : <DueTime until={until} short />}
        </li>
      ))}
    </ul>
  );
}
