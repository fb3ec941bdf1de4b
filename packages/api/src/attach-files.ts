import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from './db/database.ts';
import { row, type Work } from './db/work.ts';
import { Refused } from './refused.ts';

/** Gives staged files to a dispute, in the command's own write. Only what this person uploaded and nobody has used. */
export function* attachFiles(tx: Tx, disputeId: string, uploader: string, fileIds: readonly string[]): Work<void> {
  const { evidenceFile } = tx.tables;
  const attach = tx.prepared<{ id: string }>('evidenceFile.attach', (q) =>
    q
      .update(evidenceFile)
      .set({ state: 'attached', disputeId: sql`${sql.placeholder('disputeId')}` })
      .where(
        and(
          eq(evidenceFile.id, sql.placeholder('id')),
          eq(evidenceFile.uploadedBy, sql.placeholder('uploader')),
          eq(evidenceFile.state, 'staged'),
        ),
      )
      .returning({ id: evidenceFile.id }),
  );
  for (const id of fileIds) {
    const attached = yield* row(attach.with({ id, disputeId, uploader }));
    if (!attached) throw new Refused({ refusal: 'noSuchFile', file: id });
  }
}
