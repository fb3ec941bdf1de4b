import type { QueueInput } from '@redress/shared/dispute/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { client, trpc } from '../../api.ts';

const PAGE = 50;

/** The work list page after page; its counts are exact and come with every page. */
export function useWork({ queue, mine }: Pick<QueueInput, 'queue' | 'mine'>) {
  const work = useInfiniteQuery({
    queryKey: [...trpc.disputes.queue.pathKey(), { desk: 'desk', queue, mine }],
    queryFn: ({ pageParam, signal }) =>
      client.disputes.queue.query(
        { desk: 'desk', queue, mine, merchantId: null, after: pageParam, limit: PAGE },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (shown) => shown,
  });
  const pages = work.data?.pages ?? [];
  return { work, rows: pages.flatMap(({ rows }) => rows), counts: pages[0]?.counts, total: pages[0]?.total ?? 0 };
}
