import { and, asc, eq } from 'drizzle-orm';
import { QUEUES } from '@redress/shared/vocabulary/queue';
import { totals } from '../totals.ts';
import { procedure } from '../trpc.ts';

const WORK = QUEUES.filter((queue) => queue !== 'closed');

/** Who can be given a dispute, with how much lies with them already. */
export const arbitrators = procedure('staff').query(async ({ ctx: { db } }) => {
  const { user } = db.tables;
  const people = await db.readRows(
    db.read
      .select({ id: user.id, name: user.name })
      .from(user)
      .where(and(eq(user.role, 'arbitrator'), eq(user.disabled, false)))
      .orderBy(asc(user.name))
      .limit(500),
  );
  const kept = await totals(
    db,
    people.flatMap(({ id }) => WORK.map((queue) => `arbitrator:${id}:${queue}`)),
  );
  const load = (id: string) => WORK.reduce((sum, queue) => sum + (kept.get(`arbitrator:${id}:${queue}`) ?? 0), 0);
  return people.map((one) => ({ ...one, openDisputes: load(one.id) }));
});
