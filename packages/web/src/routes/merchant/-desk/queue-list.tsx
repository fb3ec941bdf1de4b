import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { ListRows } from '../../../ui/list-row.tsx';
import { ListSkeleton } from '../../../ui/skeletons.tsx';
import { QueueRow } from './queue-row.tsx';
import type { DeskSearch } from './queue-search.ts';
import type { useQueue } from './use-queue.ts';

interface QueueListProps {
  search: DeskSearch;
  queue: ReturnType<typeof useQueue>;
}

export function QueueList({ search, queue }: QueueListProps) {
  const { t } = useTranslation('merchant');
  if (queue.error) {
    return <ErrorState error={queue.error} onRetry={queue.retry} />;
  }
  if (queue.pending) return <ListSkeleton />;
  if (queue.rows.length === 0) {
    const all = search.queue === undefined;
    return (
      <EmptyState title={t(all ? 'queue.emptyAll' : 'queue.empty')}>
        {t(all ? 'queue.emptyAllHow' : 'queue.emptyHow')}
      </EmptyState>
    );
  }
  const withCode = new Set(queue.rows.map(({ currency }) => currency)).size > 1;
  return (
    <>
      <ListRows label={t('queue.labelAll')}>
        {queue.rows.map((row) => (
          <QueueRow key={row.id} row={row} search={search} withCode={withCode} />
        ))}
      </ListRows>
      {queue.more ? (
        <Button variant="default" fullWidth mt="md" loading={queue.busy} onClick={queue.more}>
          {t('queue.more')}
        </Button>
      ) : null}
    </>
  );
}
