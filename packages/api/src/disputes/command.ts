import { CommandInput } from '@redress/shared/dispute/contract';
import { filesIn } from '@redress/shared/dispute/files';
import { attachFiles } from '../attach-files.ts';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';
import { carry } from './carry.ts';
import { refuseUnfit } from './fit-arbitrator.ts';
import { actorFor } from '../viewer.ts';

/** Any command about a dispute that exists, by whoever may see it; what they may do the heart decides. */
export const command = procedure('signedIn', { max: 600, windowMs: 60_000 })
  .input(CommandInput)
  .mutation(({ ctx, input }) => {
    const { key, disputeId, version, command: asked } = input;
    const files = filesIn(asked);
    return carry(ctx, {
      command: asked,
      disputeId,
      version,
      actor: (row) => {
        const actor = actorFor(ctx.principal, row, asked.type);
        if (actor?.role === 'regulator')
          throw new Refused({ refusal: 'notPermitted', command: asked.type, role: actor.role });
        return actor;
      },
      keyed: { actorId: ctx.principal.id, key, procedure: 'disputes.command', input: { disputeId, ...asked } },
      attach: function* (tx) {
        yield* attachFiles(tx, disputeId, ctx.principal.id, files);
        if (asked.type === 'assign') yield* refuseUnfit(tx, disputeId, asked.arbitrator);
      },
    });
  });
