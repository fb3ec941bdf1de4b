import { useCallback, useRef, useState } from 'react';

export interface Upload<Sent> {
  key: string;
  name: string;
  size: number;
  state: 'waiting' | 'sending' | 'sent' | 'failed';
  percent: number;
  /** Why it was not sent, in words. */
  reason: string | null;
  /** What the server answered. */
  sent: Sent | null;
}

interface SendOptions {
  onProgress: (percent: number) => void;
  signal: AbortSignal;
}

export type Send<Sent> = (file: File, options: SendOptions) => Promise<Sent>;

/** Keeps the list of files on their way, one at a time so that a weak line finishes something. */
export function useUploads<Sent>(send: Send<Sent>, reasonOf: (error: unknown) => string) {
  const [uploads, setUploads] = useState<Upload<Sent>[]>([]);
  const files = useRef(new Map<string, { file: File; abort: AbortController }>());
  const line = useRef(Promise.resolve());

  const change = useCallback((key: string, part: Partial<Upload<Sent>>) => {
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }, []);

  const start = useCallback(
    (key: string) => {
      line.current = line.current.then(async () => {
        const held = files.current.get(key);
        if (!held) return;
        change(key, { state: 'sending', percent: 0, reason: null });
        const onProgress = (percent: number) => change(key, { percent });
        await send(held.file, { onProgress, signal: held.abort.signal }).then(
          (sent) => change(key, { state: 'sent', percent: 100, sent }),
          (error: unknown) => change(key, { state: 'failed', reason: reasonOf(error) }),
        );
      });
    },
    [change, reasonOf, send],
  );

  const add = (chosen: readonly File[]) => {
    for (const file of chosen) {
      const key = crypto.randomUUID();
      files.current.set(key, { file, abort: new AbortController() });
      const { name, size } = file;
      setUploads((all) => [...all, { key, name, size, state: 'waiting', percent: 0, reason: null, sent: null }]);
      start(key);
    }
  };
  const remove = (key: string) => {
    files.current.get(key)?.abort.abort();
    files.current.delete(key);
    setUploads((all) => all.filter((one) => one.key !== key));
  };
  return { uploads, add, remove, retry: start };
}
