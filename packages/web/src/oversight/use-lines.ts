import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client, trpc } from '../api.ts';
import { useNarrowing } from './use-narrowing.ts';

const PAGE = 50;

/** The table page by page, each beginning where the one before ended. */
export function useLines() {
  const { filter } = useNarrowing();
  return useInfiniteQuery({
    queryKey: [...trpc.statistics.table.pathKey(), 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      client.statistics.table.query({ filter, after: pageParam, limit: PAGE }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
