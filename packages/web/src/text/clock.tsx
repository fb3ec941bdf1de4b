import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';

interface Clock {
  offsetMs: number;
  zone: string;
}

const ClockContext = createContext<Clock>({ offsetMs: 0, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });

interface ClockProviderProps {
  /** How far the server's clock is ahead of this device's. */
  offsetMs: number;
  /** IANA name of the zone in which moments are told. */
  zone: string;
  children: ReactNode;
}

export function ClockProvider({ offsetMs, zone, children }: ClockProviderProps) {
  const clock = useMemo(() => ({ offsetMs, zone }), [offsetMs, zone]);
  return <ClockContext value={clock}>{children}</ClockContext>;
}

const GRAIN = 20_000;

/** The server's present, in milliseconds since the epoch; moves on by itself, no faster than it can be seen. */
export function useNow(): number {
  const { offsetMs } = useContext(ClockContext);
  const present = useCallback(() => Math.floor((Date.now() + offsetMs) / GRAIN) * GRAIN, [offsetMs]);
  return useSyncExternalStore(everyGrain, present);
}

export function useZone(): string {
  return useContext(ClockContext).zone;
}

function everyGrain(tick: () => void): () => void {
  const timer = setInterval(tick, GRAIN);
  return () => clearInterval(timer);
}
