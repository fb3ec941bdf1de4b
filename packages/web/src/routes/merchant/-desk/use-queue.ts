import type { QueuePage } from '@redress/shared/dispute/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { client, trpc } from '../../../api.ts';
import type { DeskSearch } from './queue-search.ts';

const PAGE = 50;
const FRESH_MS = 60_000;

/** The disputes of one view, the most urgent first, page by page; the counts are those of all views. */
export function useQueue({ queue, shop }: DeskSearch) {
  const filter = { desk: 'respondent', queue: queue ?? null, merchantId: shop ?? null, mine: false } as const;
  const pages = useInfiniteQuery({
    queryKey: [...trpc.disputes.queue.pathKey(), 'pages', filter],
    queryFn: ({ pageParam }): Promise<QueuePage> =>
      client.disputes.queue.query({ ...filter, after: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: FRESH_MS,
    placeholderData: (before) => before,
  });
  const [first] = pages.data?.pages ?? [];
  return {
    rows: pages.data?.pages.flatMap(({ rows }) => rows) ?? [],
    counts: first?.counts ?? null,
    total: first?.total ?? 0,
    error: first ? null : pages.error,
    pending: pages.isPending,
    retry: () => void pages.refetch(),
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : null,
    busy: pages.isFetchingNextPage,
  };
}
