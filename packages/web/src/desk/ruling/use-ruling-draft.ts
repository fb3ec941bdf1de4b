import type { Claim } from '@redress/shared/dispute/dispute';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { z } from 'zod';
import { trpc } from '../../api.ts';
import { forgetLocal, keepLocal, localKey, readLocal } from '../../drafts/local-copy.ts';
import { useSaver } from '../../drafts/use-saver.ts';
import { meOptions } from '../../session.ts';
import type { Saved } from '../../ui/saved-hint.tsx';
import { readRulingDraft, type RulingDraft } from './ruling-draft.ts';

const Kept = z.object({ at: z.number(), decisions: z.json() });
type Kept = z.infer<typeof Kept>;

/** The draft with its two keepers: this device at every change, the server whenever the writing pauses. */
export function useRulingDraft(subject: string, claims: readonly Claim[]) {
  const stored = useSuspenseQuery(
    trpc.drafts.get.queryOptions({ subject }, { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false }),
  ).data;
  const person = useSuspenseQuery(meOptions).data.person;
  const key = localKey(person?.id ?? '', subject);
  const [draft, setDraft] = useState(() =>
    readRulingDraft(newest(readKept(stored?.body), readKept(readLocal(key))), claims),
  );
  const [saved, setSaved] = useState<Saved | null>(stored ? { state: 'saved', at: stored.updatedAt } : null);
  const { put, forget: forgetSaved } = useSaver(subject, setSaved);

  const change = useCallback(
    (next: RulingDraft) => {
      const kept: Kept = { at: Date.now(), decisions: next };
      setDraft(next);
      put(kept, keepLocal(key, kept));
    },
    [key, put],
  );
  const forget = useCallback(async () => {
    forgetLocal(key);
    await forgetSaved();
  }, [forgetSaved, key]);
  return { draft, change, saved, forget };
}

function readKept(body: unknown): Kept | null {
  return Kept.safeParse(body).data ?? null;
}

function newest(one: Kept | null, other: Kept | null): unknown {
  return one && other ? (one.at >= other.at ? one : other).decisions : (one ?? other)?.decisions;
}
