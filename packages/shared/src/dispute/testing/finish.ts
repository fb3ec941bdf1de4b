import { openClaims } from '../claims.ts';
import { ARBITRATOR, dismissed, SUPERVISOR, SYSTEM_ACTOR } from '../testing.ts';
import { carried, ringNext, type World } from './walk.ts';

/**
 * Rings every deadline as it falls due until the dispute is archived, at most `rings` times. Three things are decided by
 * no clock, so here people do them: a pending payment is confirmed, a contested obligation judged, a ruling given.
 */
export function finished(world: World, rings: number): World {
  let now = world;
  for (let rung = 0; rung < rings && now.dispute.state !== 'archived'; rung++) {
    now = byPeople(now) ?? ringNext(now) ?? now;
  }
  return now;
}

function byPeople(world: World): World | null {
  if (world.dispute.suspension) return null;
  return paid(world) ?? judged(world) ?? ruled(world);
}

function paid(world: World): World | null {
  const pending = world.dispute.obligations.find(
    ({ payment, state }) => payment?.state === 'pending' && state === 'reported',
  );
  if (!pending) return null;
  return carried(world, SYSTEM_ACTOR, { type: 'confirmPayment', obligation: pending.id, reference: '' });
}

function judged(world: World): World | null {
  const contested = world.dispute.obligations.find(({ state }) => state === 'contested');
  if (!contested) return null;
  const { id: obligation, kind } = contested;
  const reasons = 'Looked at.';
  if (kind !== 'returnGoods') {
    return carried(world, SUPERVISOR, { type: 'decidePerformance', obligation, performed: true, reasons });
  }
  const decision = 'accepted';
  return carried(world, SUPERVISOR, { type: 'decideReturn', obligation, decision, payMinor: 0, reasons });
}

function ruled(world: World): World | null {
  if (world.dispute.state !== 'deliberation') return null;
  const arbitrator = [ARBITRATOR.id, 'staff-shi', 'staff-bai', 'staff-lu', 'staff-mo'].find(
    (id) => !world.dispute.formerArbitrators.includes(id),
  )!;
  const seated = carried(world, SUPERVISOR, { type: 'assign', arbitrator });
  const decisions = openClaims(world.dispute).map(({ id }) => dismissed(id));
  return seated && carried(seated, { role: 'arbitrator', id: arbitrator }, { type: 'rule', decisions });
}
