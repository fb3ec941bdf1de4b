import type { Auth, AuthHouse } from './auth.ts';

/** The library takes its time to load, so the first to sign in waits for it and not the start. */
export function lazyAuth(house: AuthHouse): () => Promise<Auth> {
  let made: Promise<Auth> | undefined;
  return () => (made ??= import('./make-auth.ts').then(({ makeAuth }) => makeAuth(house)));
}
