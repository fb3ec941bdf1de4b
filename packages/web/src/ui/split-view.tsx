import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './split-view.module.css';

interface SplitViewProps {
  listLabel: string;
  list: ReactNode;
  /** Null while nothing is chosen. */
  detail: ReactNode | null;
  /** What stands in the place of the detail on a wide screen while nothing is chosen. */
  placeholder?: ReactNode;
  /** Back to the list, where only one of the two has room. */
  onBack: () => void;
}

/** List beside detail on a wide screen, one after the other on a phone. */
export function SplitView({ listLabel, list, detail, placeholder, onBack }: SplitViewProps) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.split} data-detail={detail !== null}>
      <section className={styles.list} aria-label={listLabel}>
        {list}
      </section>
      <div className={styles.detail}>
        {detail === null ? (
          placeholder
        ) : (
          <>
            <button type="button" className={styles.back} onClick={onBack}>
              <IconArrowLeft size={16} aria-hidden />
              {t('split.back')}
            </button>
            {detail}
          </>
        )}
      </div>
    </div>
  );
}
