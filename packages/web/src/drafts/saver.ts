import type { Saved } from '../ui/saved-hint.tsx';

interface Saving<Body> {
  send: (body: Body) => Promise<unknown>;
  tell: (saved: Saved) => void;
  /** How long nobody may have typed before it is sent. */
  pauseMs: number;
  /** After how long it is tried again when it did not arrive. */
  retryMs: number;
}

export interface Saver<Body> {
  /** `kept`: whether this device holds it already. */
  put: (body: Body, kept: boolean) => void;
  flush: () => Promise<void>;
  /** Nothing is sent any more; resolves when what was on its way has arrived or not. */
  stop: () => Promise<void>;
}

interface Letter<Body> {
  body: Body;
  kept: boolean;
}

/** Sends what was written last, one letter after the other, so that an older one never overtakes a newer one. */
export function createSaver<Body>({ send, tell, pauseMs, retryMs }: Saving<Body>): Saver<Body> {
  let waiting: Letter<Body> | null = null;
  let underWay: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const later = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void flush(), ms);
  };
  const sendOne = async (letter: Letter<Body>) => {
    tell({ state: 'saving' });
    const arrived = await send(letter.body).then(
      () => true,
      () => false,
    );
    if (!arrived) waiting ??= letter;
    underWay = null;
    if (!stopped) tell(arrived ? { state: 'saved', at: null } : { state: letter.kept ? 'savedHere' : 'notSaved' });
    if (waiting) later(arrived ? pauseMs : retryMs);
  };
  const flush = async () => {
    clearTimeout(timer);
    if (underWay) return underWay;
    if (!waiting || stopped) return undefined;
    const letter = waiting;
    waiting = null;
    underWay = sendOne(letter);
    return underWay;
  };
  return {
    put: (body, kept) => {
      waiting = { body, kept };
      later(pauseMs);
    },
    flush,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
