import { tracked } from '@trpc/server';
import { z } from 'zod';
import { DisputeId } from '@redress/shared/dispute/contract';
import { sightOf } from '@redress/shared/dispute/visibility';
import type { FactType } from '@redress/shared/dispute/facts';
import { answerable, Refused } from '../refused.ts';
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
    const over = new AbortController();
    const stop = signal ? AbortSignal.any([signal, over.signal]) : over.signal;
    // Listening begins before reading, so that nothing falls between.
    const heard = ctx.announce.heard(disputeId, stop);
    try {
      const { version } = await visible(ctx, disputeId);
      let seq = input.lastEventId ?? version;
      for await (const fact of news(ctx, disputeId, seq)) yield tracked(String((seq = fact.seq)), fact);
      for await (const _ of heard)
        for await (const fact of news(ctx, disputeId, seq)) yield tracked(String((seq = fact.seq)), fact);
    } catch (error) {
      if (!stop.aborted) throw answerable(error);
    } finally {
      over.abort();
    }
  });

/** What happened since a seq, as far as whoever listens may know of it at that moment. */
async function* news(ctx: Pick<Context, 'db' | 'principalNow'>, disputeId: string, since: number) {
  let seq = since;
  for (;;) {
    const facts = await factsAfter(ctx.db, disputeId, seq);
    for (const fact of facts) {
      const { viewer } = await visible(ctx, disputeId);
      seq = fact.seq;
      if (sightOf(viewer, fact.type as FactType) !== 'hidden') yield fact;
    }
    if (facts.length === 0) return;
  }
}

async function visible(ctx: Pick<Context, 'db' | 'principalNow'>, disputeId: string) {
  const [principal, row] = await Promise.all([ctx.principalNow(), rowOf(ctx.db, disputeId)]);
  const viewer = row && viewerOf(principal, row);
  if (!row || !viewer) throw new Refused({ refusal: 'notFound' });
  return { viewer, version: row.version };
}
