import { EventEmitter, on } from 'node:events';

/** Tells whoever listens in this process that a dispute went on; told after the commit, never in it. */
export interface Announce {
  tell(disputeId: string): void;
  /** Ends with the signal. */
  heard(disputeId: string, signal: AbortSignal): AsyncIterable<unknown>;
}

export function announcer(): Announce {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    tell: (disputeId) => void emitter.emit(disputeId),
    heard: (disputeId, signal) => on(emitter, disputeId, { signal }),
  };
}
