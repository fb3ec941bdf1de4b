import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Person } from '../session.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { navigationOf } from './nav.ts';

export function Header({ person }: { person: Person | null }) {
  const { t } = useTranslation('shell');
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.product}>
          <img src="/favicon.svg" alt="" width={24} height={24} />
          {t('product')}
        </Link>
        {person ? <MainNav person={person} /> : null}
        <div className={styles.end}>
          <LanguageSwitch signedIn={person !== null} />
          {person ? (
            <AccountMenu person={person} />
          ) : (
            <Link to="/sign-in" className={styles.signIn}>
              {t('signIn')}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

function MainNav({ person }: { person: Person }) {
  const { t } = useTranslation(['shell', 'arbitrator', person.role]);
  return (
    <nav className={styles.nav} aria-label={t('shell:mainNav')}>
      {navigationOf(person).map(({ to, text }) => (
        <Link key={to} to={to} className={styles.link}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
