import { asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { SYSTEM } from '@redress/shared/actor';
import { QUEUES } from '@redress/shared/vocabulary/queue';
import { carry } from '../disputes/carry.ts';
import type { DisputeHouse } from '../disputes/house.ts';
import { refusalOf } from '../refused.ts';
import { totals } from '../totals.ts';
import type { EffectRow } from './lease.ts';

const Payload = z.object({ not: z.array(z.string()) });
const WORK = QUEUES.filter((queue) => queue !== 'closed');

/** Gives a dispute to the arbitrator with the least open work who has no part in it; nobody free: tried again later. */
export async function assignArbitrator(house: DisputeHouse, { disputeId, payload }: EffectRow): Promise<void> {
  const { not } = Payload.parse(payload);
  const sides = await sidesOf(house, disputeId!);
  const [first] = (await byLoad(house)).filter(({ id }) => !not.includes(id) && !sides.has(id));
  if (!first) throw new Error('no arbitrator without a part in it');
  try {
    const command = { type: 'assign', arbitrator: first.id } as const;
    await carry(house, { command, disputeId: disputeId!, actor: SYSTEM, version: null, keyed: null });
  } catch (error) {
    // It ended, or somebody sits already.
    const refusal = refusalOf(error)?.refusal;
    if (refusal !== 'wrongState' && refusal !== 'notAssigned') throw error;
  }
}

/** Who answers for the dispute's merchant. */
async function sidesOf({ db }: DisputeHouse, disputeId: string): Promise<Set<string>> {
  const { dispute, member, merchant } = db.tables;
  const found = await db.readRows(
    db.read
      .select({ id: member.userId })
      .from(dispute)
      .innerJoin(merchant, eq(merchant.id, dispute.merchantId))
      .innerJoin(member, eq(member.organizationId, merchant.organisationId))
      .where(eq(dispute.id, disputeId)),
  );
  return new Set(found.map(({ id }) => id));
}

async function byLoad({ db }: DisputeHouse): Promise<{ id: string; load: number }[]> {
  const { user } = db.tables;
  const people = await db.readRows(
    db.read
      .select({ id: user.id })
      .from(user)
      .where(sql`${eq(user.role, 'arbitrator')} and not ${user.disabled}`)
      .orderBy(asc(user.id))
      .limit(500),
  );
  const kept = await totals(
    db,
    people.flatMap(({ id }) => WORK.map((queue) => `arbitrator:${id}:${queue}`)),
  );
  return people
    .map(({ id }) => ({ id, load: WORK.reduce((sum, queue) => sum + (kept.get(`arbitrator:${id}:${queue}`) ?? 0), 0) }))
    .sort((a, b) => a.load - b.load);
}
