import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { DisputeId, type DisputeDetail } from '@redress/shared/dispute/contract';
import { sightOf } from '@redress/shared/dispute/visibility';
import { viewOf } from '@redress/shared/dispute/view';
import type { Database, Reader } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import { Refused } from '../refused.ts';
import { procedure, type Context } from '../trpc.ts';
import { rolesIn, viewerOf } from '../viewer.ts';
import { actorsOf, filesOf, orderOf, recordOf } from './around.ts';
import type { DisputeRow } from './dispute-row.ts';
import { historyOf } from './history.ts';

export const get = procedure('signedIn')
  .input(z.strictObject({ disputeId: DisputeId }))
  .query(({ ctx, input }) => detailOf(ctx, input.disputeId));

/** One dispute with everything around it, as this person may see it; not there and not theirs answer alike. */
async function detailOf(
  ctx: Pick<Context, 'db' | 'clock' | 'packs' | 'principal'>,
  id: string,
): Promise<DisputeDetail> {
  const { db, clock, packs, principal } = ctx;
  const found = await rowOf(db, id);
  const viewer = found && viewerOf(principal, found);
  if (!found || !viewer || principal.kind !== 'person') throw new Refused({ refusal: 'notFound' });
  const [facts, order, people, files, record] = await Promise.all([
    historyOf(db, id),
    found.orderId === null ? null : orderOf(db, found.orderId),
    actorsOf(db, found),
    sightOf(viewer, 'evidenceSubmitted') === 'full' ? filesOf(db, id) : [],
    found.origin === 'imported' && sightOf(viewer, 'recorded') === 'full' ? recordOf(db, id) : null,
  ]);
  const rules = packs.rulesOf(found.snapshot.pins);
  const roles = rolesIn(principal, found);
  const looking = { dispute: found.snapshot, facts, viewer, now: clock.now(), rules };
  const [view, ...others] = roles.map((role) => viewOf({ ...looking, actor: { role, id: principal.id } }));
  const allowed = [...new Set([...view!.allowed, ...others.flatMap((other) => other.allowed)])];
  const staff = viewer !== 'complainant' && viewer !== 'respondent' && viewer !== 'regulator';
  return {
    ...view!,
    allowed,
    complainant: viewer === 'regulator' || people.buyer === null ? null : { name: people.buyer },
    respondent: { name: people.merchant },
    arbitrator: staff && people.arbitrator !== null ? { name: people.arbitrator } : null,
    order: viewer === 'regulator' ? null : order,
    files,
    record,
  };
}

export async function rowOf(db: Database, disputeId: string): Promise<DisputeRow | undefined> {
  const [found] = await db.readPrepared('dispute.get', (q) => byId(q, db.tables), { disputeId });
  return found;
}

function byId(q: Reader, { dispute }: Tables) {
  return q
    .select()
    .from(dispute)
    .where(eq(dispute.id, sql.placeholder('disputeId')));
}
