import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dateTimeAttribute, momentText, timeLeft, zoneText, type TimeLeft } from '../text/time.ts';
import { useLanguage } from '../text/use-language.ts';
import { useNow, useZone } from '../text/clock.tsx';
import styles from './due-time.module.css';

interface DueTimeProps {
  until: number;
  /** Only the time left, for rows of a list; the moment stays as a title. */
  short?: boolean;
}

/** "2 d 4 h left · until Tue 24 Nov 18:00 (China Time)"; amber below 24 hours. No live region: it would never be quiet. */
export function DueTime({ until, short = false }: DueTimeProps) {
  const { t } = useTranslation('ui');
  const now = useNow();
  const moment = useMomentWords(until);
  const left = timeLeft(until, now);
  const words = useLeftWords(left);
  const end = t(left.left === 'over' ? 'due.since' : 'due.until', moment);
  return (
    <time
      className={styles.due}
      dateTime={dateTimeAttribute(until)}
      data-soon={left.soon}
      title={short ? end : undefined}
    >
      <IconClock className={styles.icon} size={16} aria-hidden />
      <span className={styles.left}>{words}</span>
      {short ? <span className="visually-hidden">, {end}</span> : <span className={styles.end}>{end}</span>}
    </time>
  );
}

/** A moment with its zone: "Tue 24 Nov 18:00 (China Time)". */
export function Moment({ at }: { at: number }) {
  const { t } = useTranslation('ui');
  const moment = useMomentWords(at);
  return <time dateTime={dateTimeAttribute(at)}>{t('moment', moment)}</time>;
}

function useMomentWords(at: number): { when: string; zone: string } {
  const language = useLanguage();
  const zone = useZone();
  const now = useNow();
  return { when: momentText(at, language, zone, now), zone: zoneText(zone, language, at) };
}

function useLeftWords(left: TimeLeft): string {
  const { t } = useTranslation('ui');
  switch (left.left) {
    case 'days':
      return t('due.days', { days: left.days, hours: left.hours });
    case 'hours':
      return t('due.hours', { hours: left.hours, minutes: left.minutes });
    case 'minutes':
      return t('due.minutes', { minutes: left.minutes });
    case 'over':
      return t('due.over');
  }
}
