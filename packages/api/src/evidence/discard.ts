import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { openFiles } from '../gateways/files.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { forgetStaged } from './forget-staged.ts';

/** Takes back what one has uploaded and not yet handed in; what is part of a dispute stays there. */
export const discard = procedure('signedIn')
  .input(z.strictObject({ fileId: z.uuid() }))
  .mutation(async ({ ctx: { db, config, principal }, input: { fileId } }) => {
    const { evidenceFile } = db.tables;
    const own = and(
      eq(evidenceFile.id, fileId),
      eq(evidenceFile.uploadedBy, principal.id),
      eq(evidenceFile.state, 'staged'),
    );
    const found = await db.readRows(db.read.select({ id: evidenceFile.id }).from(evidenceFile).where(own));
    const forgotten = found.length > 0 && (await forgetStaged({ db, files: openFiles(config.dataPath) }, fileId));
    if (!forgotten) throw new Refused({ refusal: 'notFound' });
    return { fileId };
  });
