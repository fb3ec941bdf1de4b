import type { Kit } from '../kit.ts';

/**
 * Words to find a dispute by. Created by hand-written SQL, since the index over `body` differs: FTS5 beside it
 * on SQLite, a generated tsvector on PostgreSQL. Long texts come in pieces: a tsvector forgets positions past 16,383.
 */
export function searchTables(kit: Kit) {
  const disputeSearch = kit.table(
    'dispute_search',
    {
      disputeId: kit.text().notNull(),
      piece: kit.int().notNull(),
      body: kit.text().notNull(),
    },
    (t) => [kit.primaryKey({ name: 'dispute_search_pk', columns: [t.disputeId, t.piece] })],
  );
  return { disputeSearch };
}
