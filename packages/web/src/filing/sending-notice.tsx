import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../text/failure.ts';
import styles from './sending-notice.module.css';
import type { useSending } from './use-sending.ts';

/** What is left to do, or to wait for, before a complaint is sent. */
export function SendingNotice({ sending }: { sending: ReturnType<typeof useSending> }) {
  const { t } = useTranslation(['buyer', 'shell']);
  const back = useLocation({ select: ({ href }) => href });
  if (sending.paused) return <Waiting>{t('buyer:check.waiting')}</Waiting>;
  if (refusalOf(sending.error)?.refusal !== 'signInNeeded') return null;
  return (
    <p className={styles.notice}>
      <Link to="/sign-in" search={{ back }}>
        {t('shell:signIn')}
      </Link>
    </p>
  );
}

/** The button was at the end of a long page; what it led to is said where people look. */
function Waiting({ children }: { children: string }) {
  const notice = useRef<HTMLOutputElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <output ref={notice} className={styles.notice} tabIndex={-1}>
      {children}
    </output>
  );
}
