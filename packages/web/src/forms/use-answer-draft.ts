import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client, trpc } from '../api.ts';
import { createSaver, type Saver } from '../filing/saver.ts';
import type { Saved } from '../ui/saved-hint.tsx';
import { AnswerValues } from './answer-values.ts';

const PAUSE_MS = 700;
const RETRY_MS = 10_000;

/** The answer as it was left, on whatever device; saved whenever the typing pauses. */
export function useAnswerDraft(disputeId: string) {
  const subject = `answer:${disputeId}`;
  const stored = useQuery(trpc.drafts.get.queryOptions({ subject }, { staleTime: Infinity, gcTime: 0 }));
  const [saved, setSaved] = useState<Saved | null>(null);
  const saver = useRef<Saver<AnswerValues> | null>(null);
  useEffect(() => {
    const send = (body: AnswerValues) => client.drafts.save.mutate({ subject, body });
    const made = createSaver({ send, tell: setSaved, pauseMs: PAUSE_MS, retryMs: RETRY_MS });
    saver.current = made;
    return () => void made.flush().then(made.stop);
  }, [subject]);
  const parsed = AnswerValues.safeParse(stored.data?.body);
  return {
    /** Null while it is not known whether there is one. */
    drafted: stored.isPending ? null : (parsed.data ?? {}),
    saved,
    save: (values: AnswerValues) => saver.current?.put(values, false),
    forget: async () => {
      await saver.current?.stop();
      await client.drafts.discard.mutate({ subject });
    },
  };
}
