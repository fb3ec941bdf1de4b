import { Button } from '@mantine/core';
import type { QueueRow } from '@redress/shared/dispute/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ListRows } from '../../ui/list-row.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { DisputeRow } from './-dispute-row.tsx';
import styles from './-home.module.css';
import { useMyDisputes, useWaitingForMe } from './-use-my-disputes.ts';

/** The buyer's disputes: what waits for them, then all the others. */
export function MyDisputes() {
  const { t } = useTranslation('buyer');
  const waiting = useWaitingForMe();
  const { data, isPending, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useMyDisputes();
  const mine = waiting.data ?? [];
  const others = data?.pages.flatMap(({ rows }) => rows).filter(({ id }) => !mine.some((row) => row.id === id)) ?? [];
  const none = data !== undefined && mine.length + others.length === 0;
  return (
    <div className={styles.disputes}>
      <Group title={t('disputes.yours')} rows={mine} />
      {isPending ? <ListSkeleton rows={3} /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {none ? <EmptyState title={t('disputes.empty')}>{t('disputes.emptyHow')}</EmptyState> : null}
      <Group title={t(mine.length > 0 ? 'disputes.others' : 'disputes.title')} rows={others} />
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('disputes.more')}
        </Button>
      ) : null}
    </div>
  );
}

function Group({ title, rows }: { title: string; rows: readonly QueueRow[] }) {
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 className={styles.title} id={heading}>
        {title}
      </h2>
      <ListRows label={title}>
        {rows.map((row) => (
          <DisputeRow key={row.id} row={row} />
        ))}
      </ListRows>
    </section>
  );
}
