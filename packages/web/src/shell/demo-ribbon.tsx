import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../session.ts';
import { DemoClock } from './demo-clock.tsx';
import { DemoPeople } from './demo-people.tsx';
import styles from './demo-ribbon.module.css';

/** Says on every page that nothing here is real, and what the moved clock shows; on a phone the rest is folded away. */
export function DemoRibbon({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  return (
    <aside className={styles.ribbon} aria-label={t('demo.label')} data-open={open}>
      <strong>{t('demo.label')}</strong>
      <span className={styles.what}>{t('demo.what')}</span>
      <DemoClock movable={me.demoDoors} />
      {me.demoDoors ? <DemoPeople current={me.person?.id ?? ''} /> : null}
      {me.demoDoors ? (
        <UnstyledButton
          className={styles.more}
          aria-expanded={open}
          aria-label={t('demo.more')}
          onClick={() => setOpen(!open)}
        >
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      ) : null}
    </aside>
  );
}
