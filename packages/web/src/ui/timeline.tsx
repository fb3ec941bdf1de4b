import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockText, dateTimeAttribute, dayText, zoneText } from '../text/time.ts';
import { useLanguage } from '../text/use-language.ts';
import { useNow, useZone } from '../text/clock.tsx';
import { foldByDay, type Day } from './timeline-days.ts';
import styles from './timeline.module.css';

export interface TimelineEntry {
  key: string;
  at: number;
  who: ReactNode;
  /** What happened, in the past tense. */
  text: ReactNode;
  /** Their own words, amounts, files. */
  detail?: ReactNode;
}

interface TimelineProps {
  label: string;
  /** Newest first. */
  entries: readonly TimelineEntry[];
  /** So many of the newest days stand open. */
  openDays?: number;
}

/** What happened, folded by day; the zone is named once. */
export function Timeline({ label, entries, openDays = 2 }: TimelineProps) {
  const language = useLanguage();
  const zone = useZone();
  const now = useNow();
  const days = foldByDay(entries, zone);
  return (
    <section className={styles.timeline} aria-label={label}>
      <p className={styles.zone}>{zoneText(zone, language, now)}</p>
      {days.map((day, index) => (
        <TimelineDay key={day.key} day={day} open={index < openDays} />
      ))}
    </section>
  );
}

function TimelineDay({ day, open }: { day: Day<TimelineEntry>; open: boolean }) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const zone = useZone();
  const now = useNow();
  const [first] = day.entries;
  if (!first) return null;
  return (
    <details className={styles.day} open={open}>
      <summary className={styles.summary}>
        <span className={styles.date}>{dayText(first.at, language, zone, now)}</span>
        <span className={styles.count}>{t('timeline.show', { count: day.entries.length })}</span>
      </summary>
      <ol className={styles.entries}>
        {day.entries.map(({ key, at, who, text, detail }) => (
          <li key={key} className={styles.entry}>
            <time className={styles.time} dateTime={dateTimeAttribute(at)}>
              {clockText(at, language, zone)}
            </time>
            <div>
              <span className={styles.who}>{who}</span> {text}
              {detail ? <div className={styles.detail}>{detail}</div> : null}
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
