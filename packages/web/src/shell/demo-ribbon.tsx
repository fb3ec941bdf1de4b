import { useTranslation } from 'react-i18next';
import type { Me } from '../session.ts';
import { DemoClock } from './demo-clock.tsx';
import { DemoPeople } from './demo-people.tsx';
import styles from './demo-ribbon.module.css';

/** Says on every page that nothing here is real, and what the moved clock shows. */
export function DemoRibbon({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  return (
    <aside className={styles.ribbon} aria-label={t('demo.label')}>
      <strong>{t('demo.label')}</strong>
      <span className={styles.what}>{t('demo.what')}</span>
      <DemoClock movable={me.demoDoors} />
      {me.demoDoors ? <DemoPeople current={me.person?.id ?? ''} /> : null}
    </aside>
  );
}
