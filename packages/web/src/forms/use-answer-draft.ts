import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { useSaver } from '../drafts/use-saver.ts';
import type { Saved } from '../ui/saved-hint.tsx';
import { AnswerValues } from './answer-values.ts';

/** The answer as it was left, on whatever device; saved whenever the typing pauses. */
export function useAnswerDraft(disputeId: string) {
  const subject = `answer:${disputeId}`;
  const stored = useQuery(trpc.drafts.get.queryOptions({ subject }, { staleTime: Infinity, gcTime: 0 }));
  const [saved, setSaved] = useState<Saved | null>(null);
  const { put, forget } = useSaver(subject, setSaved);
  const parsed = AnswerValues.safeParse(stored.data?.body);
  return {
    /** Null while it is not known whether there is one. */
    drafted: stored.isPending ? null : (parsed.data ?? {}),
    saved,
    save: (values: AnswerValues) => put(values, false),
    forget,
  };
}
