import type { Rules } from '../../policy/pack.ts';
import { ENDED_OBLIGATIONS } from '../../vocabulary/obligation.ts';
import type { State } from '../../vocabulary/state.ts';
import { claimOf } from '../claims.ts';
import { obligationClock } from '../deadline.ts';
import type { Dispute } from '../dispute.ts';
import type { Caused } from '../facts/caused.ts';
import type { Obligation } from '../obligation.ts';
import { clockNames, obligationDeadline } from './clocks.ts';

interface Ripening {
  dispute: Dispute;
  to: State;
  arriving: boolean;
  now: number;
  rules: Rules;
}

/** Obligations whose turn has come fall due and get their clock; those that can never come lapse with what they waited for. */
export function ripen({ dispute, to, arriving, now, rules }: Ripening): Caused {
  const lifted = (obligation: Obligation) => arriving && stayEnds(dispute, obligation, to);
  const caused: Required<Pick<Caused, 'started' | 'obligations' | 'stopped'>> = {
    started: [],
    obligations: [],
    stopped: [],
  };
  const running = new Set(clockNames(dispute));
  for (const obligation of dispute.obligations) {
    if (ENDED_OBLIGATIONS.has(obligation.state)) {
      const clock = obligationClock(obligation.id);
      if (running.has(clock)) caused.stopped.push(clock);
    } else if (
      obligation.state === 'waiting' &&
      (!obligation.stay || lifted(obligation)) &&
      ready(dispute, obligation)
    ) {
      caused.obligations.push({ id: obligation.id, state: 'due', stay: false });
      caused.started.push(obligationDeadline(dispute, obligation, now, rules));
    } else if (obligation.stay && lifted(obligation)) {
      caused.obligations.push({ id: obligation.id, stay: false });
    }
  }
  return caused;
}

/** A stay ends when everything is performed, or when an appeal is heard that does not touch the claim. */
function stayEnds(dispute: Dispute, { claim }: Obligation, to: State): boolean {
  if (to === 'performing') return true;
  const heard = dispute.state === 'appealed' && to === 'evidence';
  return heard && claimOf(dispute, claim)?.outcome !== null;
}

/** Whether everything it waits for is done. */
export function ready(dispute: Dispute, obligation: Obligation): boolean {
  return obligation.dependsOn.every((id) => {
    const before = dispute.obligations.find((candidate) => candidate.id === id);
    if (!before) return true;
    const sent = before.kind === 'returnGoods' && obligation.kind === 'receiveGoods' && before.state === 'reported';
    return sent || before.state === 'confirmed' || before.state === 'substituted';
  });
}
