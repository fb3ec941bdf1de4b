import type { PartyCommand } from '@redress/shared/dispute/commands';
import type { DisputeDetail } from '@redress/shared/dispute/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client, trpc } from '../api.ts';
import { refusalOf } from '../text/failure.ts';
import { useDispute } from './dispute-context.tsx';
import { newsSince } from './news.ts';

/**
 * Gives one command. The key is kept until it succeeded, so that the same words sent again after a cut are done once;
 * other words are another intent. Sent is the version the person has seen.
 */
export function useCommand(onDone: () => void) {
  const { detail } = useDispute();
  const cache = useQueryClient();
  const intent = useRef({ words: '', key: '' });
  const [seen, setSeen] = useState(detail.dispute.seq);
  const news = newsSince(detail, seen);
  const disputeId = detail.dispute.id;
  const refetch = () => cache.invalidateQueries({ queryKey: trpc.disputes.get.queryKey({ disputeId }) });

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (command: PartyCommand) => {
      const words = JSON.stringify(command);
      if (intent.current.words !== words) intent.current = { words, key: crypto.randomUUID() };
      const version = news.length > 0 ? seen : detail.dispute.seq;
      return client.disputes.command.mutate({ key: intent.current.key, disputeId, version, command });
    },
    onSuccess: async () => {
      await Promise.all([refetch(), cache.invalidateQueries({ queryKey: trpc.disputes.queue.pathKey() })]);
      onDone();
    },
    onError: (failure) => {
      if (refusalOf(failure)?.refusal === 'stale') void refetch();
    },
  });
  const stale = refusalOf(error)?.refusal === 'stale';
  return {
    send: (command: PartyCommand) => mutate(command),
    busy: isPending,
    /** What others did since the person last looked. */
    news,
    look: () => {
      setSeen(detail.dispute.seq);
      reset();
    },
    error: stale && news.length > 0 ? null : error,
  };
}

export type News = DisputeDetail['entries'];
