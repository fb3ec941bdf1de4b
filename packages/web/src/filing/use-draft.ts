import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { client } from '../api.ts';
import type { Saved } from '../ui/saved-hint.tsx';
import { changed, type Change } from './change.ts';
import type { FilingDraft } from './draft.ts';
import { forgetLocal, keepLocal } from './local-draft.ts';
import { createSaver, type Saver } from './saver.ts';

const PAUSE_MS = 700;
const RETRY_MS = 10_000;

interface Stamped {
  change: Change;
  at: number;
}

const reduce = (draft: FilingDraft, { change, at }: Stamped) => changed(draft, change, at);

/** The draft with its two keepers: this device at every keystroke, the server whenever the typing pauses. */
export function useDraft(start: FilingDraft, subject: string, key: string) {
  const [draft, dispatch] = useReducer(reduce, start);
  const [saved, setSaved] = useState<Saved | null>(null);
  const saver = useSaver(subject, setSaved);
  const kept = useRef(start);

  useEffect(() => {
    if (kept.current === draft) return;
    kept.current = draft;
    saver.current?.put(draft, keepLocal(key, draft));
  }, [draft, key, saver]);

  const change = useCallback((one: Change) => dispatch({ change: one, at: Date.now() }), []);
  const flush = useCallback(() => void saver.current?.flush(), [saver]);
  /** After it was sent; what a slow line still carries must not bring it back to life. */
  const forget = useCallback(async () => {
    forgetLocal(key);
    await saver.current?.stop();
    await client.drafts.discard.mutate({ subject });
  }, [key, saver, subject]);
  return { draft, change, saved, flush, forget };
}

function useSaver(subject: string, tell: (saved: Saved) => void) {
  const saver = useRef<Saver<FilingDraft> | null>(null);
  useEffect(() => {
    const send = (body: FilingDraft) => client.drafts.save.mutate({ subject, body });
    const made = createSaver({ send, tell, pauseMs: PAUSE_MS, retryMs: RETRY_MS });
    saver.current = made;
    const flush = () => void made.flush();
    globalThis.addEventListener('pagehide', flush);
    globalThis.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      globalThis.removeEventListener('pagehide', flush);
      globalThis.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      void made.flush().then(made.stop);
    };
  }, [subject, tell]);
  return saver;
}
