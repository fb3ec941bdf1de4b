import { sideOf } from '../../actor.ts';
import type { Refusal } from '../../refusal.ts';
import type { ObligationKind, ObligationState } from '../../vocabulary/obligation.ts';
import { obligationClock } from '../deadline.ts';
import type { Dispute } from '../dispute.ts';
import type { Caused } from '../facts/caused.ts';
import type { Obligation } from '../obligation.ts';
import type { Asking } from './asking.ts';
import { start } from './clocks.ts';

type Id = { obligation: string };

/** The obligation, when it is of such a kind, in such a state, and the actor stands in that place towards it. */
export function theirs(
  { dispute, actor, command }: Asking & { command: Id },
  place: 'debtor' | 'creditor' | 'any',
  states: readonly ObligationState[],
  kinds?: readonly ObligationKind[],
): Obligation | Refusal {
  const obligation = dispute.obligations.find((candidate) => candidate.id === command.obligation);
  if (!obligation) return { refusal: 'noSuchObligation', obligation: command.obligation };
  const { id, kind, state } = obligation;
  const side = sideOf(actor.role);
  if (place !== 'any' && side && obligation[place] !== side) return { refusal: 'obligationNotYours', obligation: id };
  if (kinds && !kinds.includes(kind)) return { refusal: 'obligationWrongKind', obligation: id, kind };
  return states.includes(state) ? obligation : { refusal: 'obligationWrongState', obligation: id, state };
}

export function done(id: string, state: ObligationState = 'confirmed'): Pick<Caused, 'obligations' | 'stopped'> {
  return { obligations: [{ id, state }], stopped: [obligationClock(id)] };
}

export function contested(asking: Pick<Asking, 'dispute' | 'now' | 'rules'>, id: string): Caused {
  const clock = start(asking.dispute, obligationClock(id), 'contested', asking.now, asking.rules);
  return { obligations: [{ id, state: 'contested' }], started: [clock] };
}

/** The goods are back: the sending and the receiving are both done. */
export function received(dispute: Dispute, receiving: Obligation): Caused {
  const sent = dispute.obligations.filter(({ id, kind }) => kind === 'returnGoods' && receiving.dependsOn.includes(id));
  const ids = [...sent.map((obligation) => obligation.id), receiving.id];
  return {
    obligations: ids.map((id) => ({ id, state: 'confirmed' as const })),
    stopped: ids.map(obligationClock),
  };
}

export function contestedReturn(asking: Pick<Asking, 'dispute' | 'now' | 'rules'>, owed: Obligation): Caused {
  const { obligations = [], started = [] } = contested(asking, owed.id);
  const receiving = asking.dispute.obligations.filter(
    ({ kind, dependsOn, state }) => kind === 'receiveGoods' && dependsOn.includes(owed.id) && state === 'due',
  );
  return {
    obligations: [...obligations, ...receiving.map(({ id }) => ({ id, state: 'waiting' as const }))],
    started,
    stopped: receiving.map(({ id }) => obligationClock(id)),
  };
}
