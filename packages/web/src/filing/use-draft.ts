import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { forgetLocal, keepLocal } from '../drafts/local-copy.ts';
import { useSaver } from '../drafts/use-saver.ts';
import type { Saved } from '../ui/saved-hint.tsx';
import { changed, type Change } from './change.ts';
import type { FilingDraft } from './draft.ts';

interface Stamped {
  change: Change;
  at: number;
}

const reduce = (draft: FilingDraft, { change, at }: Stamped) => changed(draft, change, at);

/** The draft with its two keepers: this device at every keystroke, the server whenever the typing pauses. */
export function useDraft(start: FilingDraft, subject: string, key: string) {
  const [draft, dispatch] = useReducer(reduce, start);
  const [saved, setSaved] = useState<Saved | null>(null);
  const { put, flush, forget: forgetSaved } = useSaver(subject, setSaved);
  const kept = useRef(start);

  useEffect(() => {
    if (kept.current === draft) return;
    kept.current = draft;
    put(draft, keepLocal(key, draft));
  }, [draft, key, put]);

  const change = useCallback((one: Change) => dispatch({ change: one, at: Date.now() }), []);
  const forget = useCallback(async () => {
    forgetLocal(key);
    await forgetSaved();
  }, [forgetSaved, key]);
  return { draft, change, saved, flush, forget };
}
