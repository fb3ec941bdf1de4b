import { IconArrowLeft, IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './desk-frame.module.css';

interface DeskFrameProps {
  label: string;
  /** Whether a dispute is open beside the list. */
  open: boolean;
  list: ReactNode;
  children: ReactNode;
}

/** List and room beside each other where there is space, one after the other where there is not; the list folds away. */
export function DeskFrame({ label, open, list, children }: DeskFrameProps) {
  const { t } = useTranslation(['arbitrator', 'ui']);
  const [folded, setFolded] = useState(false);
  const Icon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <div className={styles.desk} data-open={open} data-folded={open && folded}>
      <section className={styles.list} aria-label={label}>
        <h1 className={open ? 'visually-hidden' : styles.title}>{label}</h1>
        {list}
      </section>
      <div className={styles.room}>
        {open ? (
          <div className={styles.ways}>
            <Link to="/arbitrator" search={(shown) => shown} className={styles.back}>
              <IconArrowLeft size={16} aria-hidden />
              {t('ui:split.back')}
            </Link>
            <button type="button" className={styles.fold} aria-pressed={folded} onClick={() => setFolded(!folded)}>
              <Icon size={18} aria-hidden />
              {t(folded ? 'arbitrator:list.show' : 'arbitrator:list.hide')}
            </button>
          </div>
        ) : null}
        {children}
      </div>
    </div>
  );
}
