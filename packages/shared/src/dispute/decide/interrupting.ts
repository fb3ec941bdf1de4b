import { endOfPeriod } from '../../calendar/days.ts';
import { suspensionRule } from '../../policy/look-up.ts';
import type { Rules } from '../../policy/pack.ts';
import type { SuspendGround } from '../../vocabulary/ground.ts';
import { isRuled } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import type { Deadline } from '../deadline.ts';
import type { Claim, Dispute } from '../dispute.ts';
import type { Draft } from '../facts.ts';
import { proseOf, type Decider } from './asking.ts';
import { resumed } from './clocks.ts';
import { paused } from './ending.ts';
import { agreed } from './granting.ts';
import { fallen } from './owing.ts';

/** Ends what is undecided and what a ruling left open to appeal; what was granted or settled is still performed. */
export const terminate: Decider<CommandOf<'terminate'>> = ({ dispute, command, rules }) => {
  const { ground, reasons } = command;
  if (!rules.procedure.procedure.terminateGrounds.includes(ground)) return { refusal: 'groundDoesNotApply', ground };
  const ids = dispute.claims.filter((claim) => undecided(dispute, claim)).map(({ id }) => id);
  const claims = ids.map((id) => ({ id, outcome: 'terminated' as const }));
  const obligations = fallen(dispute, ids);
  return [{ type: 'terminated', ground, claims, obligations, outcome: 'terminated', ...proseOf({ reasons }) }];
};

function undecided(dispute: Dispute, { id, outcome }: Claim): boolean {
  const appeal = dispute.state === 'appealed' ? dispute.appeals.at(-1) : undefined;
  const fresh = dispute.state === 'ruled' || appeal?.from === 'ruled';
  return outcome === null || appeal?.claims.includes(id) === true || (fresh && isRuled(outcome));
}

export const suspend: Decider<CommandOf<'suspend'>> = ({ dispute, command, now, rules }) => {
  if (dispute.suspension) return { refusal: 'alreadySuspended' };
  if (!suspensionRule(rules.procedure, command.ground))
    return { refusal: 'groundDoesNotApply', ground: command.ground };
  return [{ ...suspension(dispute, command.ground, now, rules), ...proseOf({ reasons: command.reasons }) }];
};

/** The clocks that pause stand still, up to the limit of the ground; then the dispute goes on by itself. */
function suspension(dispute: Dispute, ground: SuspendGround, now: number, rules: Rules): Draft {
  const { amount, unit } = suspensionRule(rules.procedure, ground)!;
  const left = paused(dispute, now, ({ pauses }) => pauses);
  const limit: Deadline = {
    name: 'suspension',
    clock: null,
    startedAt: now,
    dueAt: endOfPeriod(now, amount, unit, dispute.zone),
    turn: 'nobody',
    onExpiry: 'resume',
    pauses: false,
  };
  return {
    type: 'suspended',
    ground,
    left,
    started: [limit],
    stopped: left.map(({ deadline }) => deadline.name),
  };
}

export const resume: Decider<CommandOf<'resume'>> = ({ dispute, now }) => {
  if (!dispute.suspension) return { refusal: 'notSuspended' };
  return [{ type: 'resumed', stopped: ['suspension'], started: goingOn(dispute, now) }];
};

/** The clocks that stood still, with the time they had left. */
export function goingOn(dispute: Dispute, now: number): Deadline[] {
  return (dispute.suspension?.left ?? []).map(({ deadline, leftMs }) => resumed(deadline, leftMs, now));
}

/** A chargeback is decided elsewhere: what runs here waits for it. */
export const reportChargeback: Decider<CommandOf<'reportChargeback'>> = ({ dispute, command, now, rules }) => {
  const told: Draft = { type: 'chargebackReported', ...proseOf({ statement: command.statement }) };
  return dispute.suspension ? [told] : [told, suspension(dispute, 'chargeback', now, rules)];
};

/** A court's or an authority's word takes the place of ours, claim by claim. */
export const recordExternalDecision: Decider<CommandOf<'recordExternalDecision'>> = (asking) => {
  const { source, terms, statement } = asking.command;
  const caused = agreed(asking, terms, 'platform');
  if ('refusal' in caused) return caused;
  const claims = terms.map(({ claim: id }) => ({ id, outcome: 'externallyDecided' as const }));
  return [{ type: 'externalDecisionRecorded', source, claims, ...caused, ...proseOf({ statement }) }];
};

/** A later version of the procedure reaches an open dispute only by this step; running clocks keep their time. */
export const adoptRules: Decider<CommandOf<'adoptRules'>> = ({ dispute, command }) => [
  { type: 'rulesAdopted', from: dispute.pins.procedure, to: command.procedure, ...proseOf({ basis: command.basis }) },
];
