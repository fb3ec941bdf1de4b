import { useTranslation } from 'react-i18next';
import { dateTimeAttribute, momentText, zoneText } from '../text/time.ts';
import { useLanguage } from '../text/use-language.ts';
import { useNow } from '../text/clock.tsx';
import styles from './as-of.module.css';

/** To which instant and by which calendar the page counts. */
export function AsOf({ at, zone }: { at: number; zone: string }) {
  const { t } = useTranslation('regulator');
  const language = useLanguage();
  const when = momentText(at, language, zone, useNow());
  return (
    <p className={styles.asOf}>
      <time dateTime={dateTimeAttribute(at)}>{t('asOf', { when, zone: zoneText(zone, language, at) })}</time>
    </p>
  );
}
