import { Button } from '@mantine/core';
import type { QueueRow } from '@redress/shared/dispute/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { client, trpc } from '../../api.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { DueTime } from '../../ui/due-time.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ListRow, ListRows } from '../../ui/list-row.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import styles from './-home.module.css';

const mine = { desk: 'complainant', queue: null, merchantId: null, mine: false, limit: 20 } as const;

/** The buyer's disputes, those that wait for them first. */
export function MyDisputes() {
  const { t } = useTranslation('buyer');
  const heading = useId();
  const { sentence, reference } = useSpeech();
  const { data, isPending, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...trpc.disputes.queue.queryKey(), 'mine'],
    queryFn: ({ pageParam }) => client.disputes.queue.query({ ...mine, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section aria-labelledby={heading}>
      <h2 className={styles.title} id={heading}>
        {t('disputes.title')}
      </h2>
      {isPending ? <ListSkeleton rows={3} /> : null}
      {error ? <ErrorState what={sentence(error)} reference={reference(error)} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 ? <EmptyState title={t('disputes.empty')}>{t('disputes.emptyHow')}</EmptyState> : null}
      {rows.length > 0 ? (
        <ListRows label={t('disputes.title')}>
          {rows.map((row) => (
            <DisputeRow key={row.id} row={row} />
          ))}
        </ListRows>
      ) : null}
      {hasNextPage ? (
        <Button
          className={styles.more ?? ''}
          variant="default"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('disputes.more')}
        </Button>
      ) : null}
    </section>
  );
}

function DisputeRow({ row }: { row: QueueRow }) {
  const { t } = useTranslation('dispute');
  return (
    <ListRow
      rowKey={row.id}
      link={
        <Link to="/disputes/$disputeId" params={{ disputeId: row.id }}>
          {row.title}
        </Link>
      }
      end={<MoneyText amountMinor={row.claimedMinor} currency={row.currency} withCode />}
      lines={`${row.merchantName} · ${t('number', { number: row.number })}`}
      foot={
        <>
          <Standing row={row} />
          {row.dueAt === null ? null : <DueTime until={row.dueAt} short />}
        </>
      }
    />
  );
}

const ASKS = { offers: 'offers', evidence: 'evidence', questions: 'questions', toPerform: 'toPerform' } as const;

/** Whose turn it is, in a word. */
function Standing({ row: { queue, state, outcome } }: { row: QueueRow }) {
  const { t } = useTranslation(['dispute', 'buyer']);
  if (queue === 'closed')
    return (
      <StatusWord tone="done">{t(outcome ? `dispute:outcomes.${outcome}` : `dispute:states.${state}`)}</StatusWord>
    );
  if (queue === 'waiting') return <StatusWord tone="waiting">{t(`dispute:states.${state}`)}</StatusWord>;
  const asked = queue in ASKS ? ASKS[queue as keyof typeof ASKS] : 'other';
  return <StatusWord tone="turn">{t(`buyer:yourTurn.${asked}`)}</StatusWord>;
}
