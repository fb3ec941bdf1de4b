import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { client, trpc, type Inputs } from '../api.ts';

export type RoleShown = NonNullable<Inputs['people']['list']['role']> | null;

const PAGE = 50;

/** Everybody, or all of one role, a page at a time. */
export function usePeople(role: RoleShown) {
  return useInfiniteQuery({
    queryKey: [...trpc.people.list.pathKey(), 'pages', role],
    queryFn: ({ pageParam, signal }) =>
      client.people.list.query({ after: pageParam, limit: PAGE, ...(role !== null && { role }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => (page.length < PAGE ? null : page.at(-1)?.id),
    placeholderData: keepPreviousData,
  });
}
