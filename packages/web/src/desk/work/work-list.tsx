import { Button, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ListRows } from '../../ui/list-row.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useListKeys } from '../../ui/use-list-keys.ts';
import type { DeskQueue } from './desk-search.ts';
import { QueueChips } from './queue-chips.tsx';
import { useWork } from './use-work.ts';
import { WorkRow } from './work-row.tsx';
import styles from './work-list.module.css';

interface WorkListProps {
  queue: DeskQueue;
  mine: boolean;
  /** The dispute that is open. */
  current: string | null;
}

/** What waits for the desk, the most urgent first. */
export function WorkList({ queue, mine, current }: WorkListProps) {
  const { t } = useTranslation('arbitrator');
  const navigate = useNavigate();
  const { counts } = useWork({ queue, mine });
  const chooseMine = (value: string) =>
    void navigate({ to: '.', search: (shown) => ({ ...shown, mine: value === 'mine' }) });
  return (
    <div className={styles.work}>
      <SegmentedControl
        fullWidth
        aria-label={t('list.whose')}
        data={[
          { value: 'all', label: t('list.all') },
          { value: 'mine', label: t('list.mine') },
        ]}
        value={mine ? 'mine' : 'all'}
        onChange={chooseMine}
      />
      <QueueChips queue={queue} counts={counts} />
      <Rows queue={queue} mine={mine} current={current} />
    </div>
  );
}

function Rows({ queue, mine, current }: WorkListProps) {
  const { t } = useTranslation(['arbitrator', 'ui']);
  const { work, rows, total } = useWork({ queue, mine });
  if (work.isPending) return <ListSkeleton />;
  if (work.isError) {
    return <ErrorState error={work.error} onRetry={() => void work.refetch()} busy={work.isFetching} />;
  }
  if (rows.length === 0) {
    return <EmptyState title={t('arbitrator:list.empty')}>{t(`arbitrator:empty.${queue}`)}</EmptyState>;
  }
  return (
    <>
      <Keys keys={rows.map(({ id }) => id)} current={current} />
      <ListRows label={t('arbitrator:list.rows', { count: total })}>
        {rows.map((row) => (
          <WorkRow key={row.id} row={row} selected={row.id === current} />
        ))}
      </ListRows>
      {work.hasNextPage ? (
        <Button variant="default" loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
          {t('ui:table.more')}
        </Button>
      ) : null}
    </>
  );
}

/** The next dispute by one key; single keys can be switched off for good. */
function Keys({ keys, current }: { keys: readonly string[]; current: string | null }) {
  const { t } = useTranslation(['arbitrator', 'ui']);
  const navigate = useNavigate();
  const open = useCallback(
    (disputeId: string) =>
      void navigate({ to: '/arbitrator/$disputeId', params: { disputeId }, search: (shown) => shown }),
    [navigate],
  );
  const { on, toggle } = useListKeys({ keys, current, onMove: open, onOpen: open });
  return (
    <p className={styles.keys}>
      {t('arbitrator:list.keys')}
      <button type="button" aria-pressed={on} onClick={toggle}>
        {t(on ? 'ui:list.keysOn' : 'ui:list.keysOff')}
      </button>
    </p>
  );
}
