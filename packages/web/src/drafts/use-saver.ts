import { useCallback, useEffect, useRef } from 'react';
import { client } from '../api.ts';
import type { Saved } from '../ui/saved-hint.tsx';
import { createSaver, type Saver } from './saver.ts';

type Body = Parameters<typeof client.drafts.save.mutate>[0]['body'];

const PAUSE_MS = 700;
const RETRY_MS = 10_000;

/** Keeps a draft on the server: whenever the writing pauses, and at once when the page may be gone soon. */
export function useSaver(subject: string, tell: (saved: Saved) => void) {
  const saver = useRef<Saver<Body> | null>(null);
  useEffect(() => {
    const send = (body: Body) => client.drafts.save.mutate({ subject, body });
    const made = createSaver({ send, tell, pauseMs: PAUSE_MS, retryMs: RETRY_MS });
    const flush = () => void made.flush();
    saver.current = made;
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

  const put = useCallback((body: Body, kept: boolean) => saver.current?.put(body, kept), []);
  const flush = useCallback(() => void saver.current?.flush(), []);
  /** After it was sent; what a slow line still carries must not bring it back to life. */
  const forget = useCallback(async () => {
    await saver.current?.stop();
    await client.drafts.discard.mutate({ subject });
  }, [subject]);
  return { put, flush, forget };
}
