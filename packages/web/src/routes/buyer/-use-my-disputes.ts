import type { QueueInput, QueueRow } from '@redress/shared/dispute/contract';
import type { Queue } from '@redress/shared/vocabulary/queue';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, trpc } from '../../api.ts';

/** The queues in which a dispute waits for its buyer. */
export const ASKING = ['questions', 'offers', 'evidence', 'toPerform'] as const satisfies readonly Queue[];

const PAGE = 20;
const input = (queue: Queue | null, after: string | null): QueueInput => ({
  desk: 'complainant',
  queue,
  merchantId: null,
  mine: false,
  after,
  limit: PAGE,
});

/** What waits for the buyer, the most urgent first. */
export function useWaitingForMe() {
  return useQuery({
    queryKey: [...trpc.disputes.queue.queryKey(), 'waiting for me'],
    queryFn: async () => {
      const pages = await Promise.all(ASKING.map((queue) => client.disputes.queue.query(input(queue, null))));
      return pages.flatMap(({ rows }) => rows).sort((a, b) => dueOf(a) - dueOf(b));
    },
  });
}

/** Everything, newest first. */
export function useMyDisputes() {
  return useInfiniteQuery({
    queryKey: [...trpc.disputes.queue.queryKey(), 'all of mine'],
    queryFn: ({ pageParam }) => client.disputes.queue.query(input(null, pageParam)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

function dueOf({ dueAt }: QueueRow): number {
  return dueAt ?? Infinity;
}
