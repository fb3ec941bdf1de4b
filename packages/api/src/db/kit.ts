import type { sqliteKit } from './kit-sqlite.ts';

/**
 * The makers a schema may use, in both dialects. `money` is minor units, `instant` is milliseconds
 * since the epoch; `date` stores the same milliseconds for libraries that insist on Date objects.
 */
export type Kit = typeof sqliteKit;
