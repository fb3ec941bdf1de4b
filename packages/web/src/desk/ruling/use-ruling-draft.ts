import type { Claim } from '@redress/shared/dispute/dispute';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { client, trpc } from '../../api.ts';
import { localKey } from '../../filing/local-draft.ts';
import { createSaver, type Saver } from '../../filing/saver.ts';
import { meOptions } from '../../session.ts';
import type { Saved } from '../../ui/saved-hint.tsx';
import { readRulingDraft, type RulingDraft } from './ruling-draft.ts';

const Kept = z.object({ at: z.number(), decisions: z.json() });
type Kept = z.infer<typeof Kept>;

const PAUSE_MS = 700;
const RETRY_MS = 10_000;

/** The draft with its two keepers: this device at every change, the server whenever the writing pauses. */
export function useRulingDraft(subject: string, claims: readonly Claim[]) {
  const stored = useSuspenseQuery(
    trpc.drafts.get.queryOptions({ subject }, { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false }),
  ).data;
  const person = useSuspenseQuery(meOptions).data.person;
  const key = localKey(person?.id ?? '', subject);
  const [draft, setDraft] = useState(() => readRulingDraft(newest(readKept(stored?.body), readLocal(key)), claims));
  const [saved, setSaved] = useState<Saved | null>(stored ? { state: 'saved', at: stored.updatedAt } : null);
  const saver = useSaver(subject, setSaved);

  const change = useCallback(
    (next: RulingDraft) => {
      const kept: Kept = { at: Date.now(), decisions: next };
      setDraft(next);
      saver.current?.put(kept, keep(key, kept));
    },
    [key, saver],
  );
  /** After it was signed; what a slow line still carries must not bring it back to life. */
  const forget = useCallback(async () => {
    localStorage.removeItem(key);
    await saver.current?.stop();
    await client.drafts.discard.mutate({ subject });
  }, [key, saver, subject]);
  return { draft, change, saved, forget };
}

function useSaver(subject: string, tell: (saved: Saved) => void) {
  const saver = useRef<Saver<Kept> | null>(null);
  useEffect(() => {
    const send = (body: Kept) => client.drafts.save.mutate({ subject, body });
    const made = createSaver({ send, tell, pauseMs: PAUSE_MS, retryMs: RETRY_MS });
    const flush = () => void made.flush();
    saver.current = made;
    globalThis.addEventListener('pagehide', flush);
    globalThis.addEventListener('online', flush);
    return () => {
      globalThis.removeEventListener('pagehide', flush);
      globalThis.removeEventListener('online', flush);
      void made.flush().then(made.stop);
    };
  }, [subject, tell]);
  return saver;
}

function readKept(body: unknown): Kept | null {
  return Kept.safeParse(body).data ?? null;
}

/** Whether this device holds it: a private window or a full one may refuse. */
function keep(key: string, kept: Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function readLocal(key: string): Kept | null {
  const kept = localStorage.getItem(key);
  return kept === null ? null : readKept(JSON.parse(kept));
}

function newest(one: Kept | null, other: Kept | null): unknown {
  return one && other ? (one.at >= other.at ? one : other).decisions : (one ?? other)?.decisions;
}
