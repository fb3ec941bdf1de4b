import type { Queue } from '@redress/shared/vocabulary/queue';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countText } from '../../../text/money.ts';
import { useLanguage } from '../../../text/use-language.ts';
import styles from './queue-chips.module.css';
import type { DeskSearch } from './queue-search.ts';

const VIEWS = [
  'toAnswer',
  'offers',
  'evidence',
  'questions',
  'toPerform',
  'waiting',
  'closed',
] as const satisfies readonly Queue[];

interface QueueChipsProps {
  search: DeskSearch;
  counts: Record<Queue, number> | null;
}

/** The views of the desk, each with how many wait there. */
export function QueueChips({ search, counts }: QueueChipsProps) {
  const { t } = useTranslation('merchant');
  const language = useLanguage();
  const { queue, ...rest } = search;
  return (
    <nav className={styles.chips} aria-label={t('queue.views')}>
      <Link to="/merchant" search={withoutDispute(rest)} className={styles.chip} data-on={queue === undefined}>
        {t('queue.all')}
      </Link>
      {VIEWS.map((view) => (
        <Link
          key={view}
          to="/merchant"
          search={{ ...withoutDispute(rest), queue: view }}
          className={styles.chip}
          data-on={queue === view}
          data-none={counts?.[view] === 0}
        >
          {t(`queue.${view}`)}
          <span className={styles.count}>{counts ? countText(counts[view], language) : ' '}</span>
        </Link>
      ))}
    </nav>
  );
}

function withoutDispute({ dispute: _, ...rest }: DeskSearch): DeskSearch {
  return rest;
}
