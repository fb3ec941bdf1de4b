import { z } from 'zod';
import { Refused } from '../refused.ts';
import { procedure } from '../trpc.ts';

const Ref = z.strictObject({ id: z.string().max(60), version: z.string().max(40) });

/** One pack in one version: the rules a dispute is pinned to. */
export const get = procedure('anyone')
  .input(Ref)
  .query(({ ctx, input }) => {
    const pack = ctx.packs.find(input);
    if (!pack) throw new Refused({ refusal: 'unknownRules', pack: `${input.id}@${input.version}` });
    return pack;
  });
