import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { client, trpc, type Outputs } from '../../api.ts';
import { localKey, readLocal } from '../../drafts/local-copy.ts';
import { filingSubject, readDraft } from '../../filing/draft.ts';
import { dayText } from '../../text/time.ts';
import { useLanguage } from '../../text/use-language.ts';
import { useNow, useZone } from '../../text/clock.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import styles from './-home.module.css';

type Order = Outputs['orders']['mine'][number];

const buyer = getRouteApi('/buyer');
const PAGE = 10;

/** The buyer's orders, newest first, each a way into a complaint. */
export function MyOrders() {
  const { t } = useTranslation('buyer');
  const heading = useId();
  const { data, isPending, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...trpc.orders.mine.queryKey(), 'all'],
    queryFn: ({ pageParam }) => client.orders.mine.query({ limit: PAGE, ...(pageParam && { before: pageParam }) }),
    initialPageParam: null as Pick<Order, 'placedAt' | 'id'> | null,
    getNextPageParam: (rows) => lastOf(rows),
  });
  const orders = data?.pages.flat() ?? [];
  return (
    <section aria-labelledby={heading}>
      <h2 className={styles.title} id={heading}>
        {t('orders.title')}
      </h2>
      {isPending ? <ListSkeleton rows={4} /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data && orders.length === 0 ? <EmptyState title={t('orders.empty')}>{t('orders.emptyHow')}</EmptyState> : null}
      <ul className={styles.orders} aria-labelledby={heading}>
        {orders.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
      {hasNextPage ? (
        <Button
          className={styles.more ?? ''}
          variant="default"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('orders.more')}
        </Button>
      ) : null}
    </section>
  );
}

function OrderRow({ order }: { order: Order }) {
  const { t } = useTranslation('buyer');
  const { person } = buyer.useRouteContext();
  const when = dayText(order.placedAt, useLanguage(), useZone(), useNow());
  const [first = t('orders.number', { number: order.number }), ...others] = order.titles;
  const title = others.length === 0 ? first : t('orders.others', { title: first, count: others.length });
  const begun = readDraft(readLocal(localKey(person.id, filingSubject(order.id)))) !== null;
  const action = t(begun ? 'orders.continue' : 'orders.wrong');
  return (
    <li className={styles.order}>
      <div className={styles.words}>
        <div className={styles.number}>
          <span>{title}</span>
          <MoneyText amountMinor={order.paidMinor} currency={order.currency} withCode />
        </div>
        <div className={styles.placed}>
          {t('orders.placed', { when, merchant: order.merchant, number: t('orders.number', { number: order.number }) })}
        </div>
      </div>
      <Link
        className={styles.wrong}
        to="/buyer/file/$orderId"
        params={{ orderId: order.id }}
        aria-label={t('orders.about', { action, title, number: order.number })}
      >
        {action}
      </Link>
    </li>
  );
}

function lastOf(rows: readonly Order[]): Pick<Order, 'placedAt' | 'id'> | null {
  const last = rows.length === PAGE ? rows.at(-1) : undefined;
  return last ? { placedAt: last.placedAt, id: last.id } : null;
}
