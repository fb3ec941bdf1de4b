import type { QueuePage } from '@redress/shared/dispute/contract';
import type { Queue } from '@redress/shared/vocabulary/queue';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countText } from '../../text/money.ts';
import { useLanguage } from '../../text/use-language.ts';
import { DESK_QUEUES } from './desk-search.ts';
import styles from './work-list.module.css';

interface QueueChipsProps {
  queue: Queue;
  counts: QueuePage['counts'] | undefined;
}

/** Which pile is looked at, and how high each one is. */
export function QueueChips({ queue, counts }: QueueChipsProps) {
  const { t } = useTranslation('arbitrator');
  const language = useLanguage();
  return (
    <nav aria-label={t('list.queues')}>
      <ul className={styles.chips}>
        {DESK_QUEUES.map((one) => (
          <li key={one}>
            <Link
              to="."
              search={(shown) => ({ ...shown, queue: one })}
              className={styles.chip}
              aria-current={one === queue ? 'true' : undefined}
            >
              {t(`queues.${one}`)}
              <span className={styles.count}>{counts ? countText(counts[one], language) : '·'}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
