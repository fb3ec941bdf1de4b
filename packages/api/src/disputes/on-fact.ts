import { tracked } from '@trpc/server';
import { z } from 'zod';
import { DisputeId } from '@redress/shared/dispute/contract';
import { sightOf } from '@redress/shared/dispute/visibility';
import type { FactType } from '@redress/shared/dispute/facts';
import { Refused } from '../refused.ts';
import { procedure, type Context } from '../trpc.ts';
import { viewerOf } from '../viewer.ts';
import { rowOf } from './get.ts';
import { factsAfter } from './history.ts';

const Input = z.strictObject({ disputeId: DisputeId, lastEventId: z.coerce.number().int().min(0).nullish() });

/** Live updates of one dispute, resumed by seq after a cut; who may look is asked again before every event. */
export const onFact = procedure('signedIn')
  .input(Input)
  .subscription(async function* ({ ctx, input, signal }) {
    const { disputeId } = input;
    const stop = signal ?? new AbortController().signal;
    // Listening begins before reading, so that nothing falls between.
    const heard = ctx.announce.heard(disputeId, stop);
    let seq = input.lastEventId ?? (await visible(ctx, disputeId)).version;
    try {
      yield* news();
      for await (const _ of heard) yield* news();
    } catch (error) {
      if (!stop.aborted) throw error;
    }

    async function* news() {
      for (const fact of await factsAfter(ctx.db, disputeId, seq)) {
        const { viewer } = await visible(ctx, disputeId);
        seq = fact.seq;
        if (sightOf(viewer, fact.type as FactType) !== 'hidden') yield tracked(String(seq), fact);
      }
    }
  });

async function visible(ctx: Pick<Context, 'db' | 'principalNow'>, disputeId: string) {
  const [principal, row] = await Promise.all([ctx.principalNow(), rowOf(ctx.db, disputeId)]);
  const viewer = row && viewerOf(principal, row);
  if (!row || !viewer) throw new Refused({ refusal: 'notFound' });
  return { viewer, version: row.version };
}
