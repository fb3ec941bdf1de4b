import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../session.ts';
import { OfflineNotice } from '../ui/offline-notice.tsx';
import { DemoRibbon } from './demo-ribbon.tsx';
import styles from './frame.module.css';
import { Header } from './header.tsx';

/** What surrounds every page: the way past it, the header, the page. */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      {me.demo ? <DemoRibbon me={me} /> : null}
      <Header person={me.person} />
      <main className={styles.main} id="main" tabIndex={-1}>
        <OfflineNotice />
        {children}
      </main>
    </>
  );
}
