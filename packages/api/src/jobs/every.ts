/** Where a job tells what went wrong; never personal data. */
export type Report = (error: unknown, about: Record<string, string>) => void;

export interface Running {
  /** Waits for the beat under way. */
  stop(): Promise<void>;
}

/** Repeats a duty; one beat at a time, at once again while there was work. */
export function every(ms: number, duty: () => Promise<number>, report: Report): Running {
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> | undefined;
  const end = new AbortController();
  const beat = async () => {
    try {
      let done = await duty();
      while (done > 0 && !end.signal.aborted) done = await duty();
    } catch (error) {
      report(error, { job: duty.name });
    }
    beating = undefined;
    if (!end.signal.aborted) timer = setTimeout(start, ms);
  };
  const start = () => {
    clearTimeout(timer);
    if (!end.signal.aborted) beating ??= beat();
  };
  start();
  return {
    async stop() {
      end.abort();
      clearTimeout(timer);
      await beating;
    },
  };
}
