import { otherSide, sideOf, type Side } from '../../actor.ts';
import { endOfPeriod } from '../../calendar/days.ts';
import { clockRule } from '../../policy/look-up.ts';
import type { Rules } from '../../policy/pack.ts';
import type { Refusal } from '../../refusal.ts';
import { categoryOf, claimOf, isDecided, isRuled } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import { obligationClock, TURN, type Deadline } from '../deadline.ts';
import type { Dispute } from '../dispute.ts';
import type { Caused } from '../facts/caused.ts';
import { proseOf, type Asking, type Decider } from './asking.ts';
import { isSmall, promisedMinor, unended } from './owing.ts';
import { appealPossible } from './situation.ts';

export const appeal: Decider<CommandOf<'appeal'>> = (asking) => {
  const { dispute, command, actor, now, rules } = asking;
  const side = sideOf(actor.role)!;
  const problem = doorShut(dispute, side, now, rules) ?? notAppealable(dispute, command.claims, side);
  if (problem) return problem;
  if (!rules.procedure.procedure.appealGrounds.includes(command.ground)) {
    return { refusal: 'groundDoesNotApply', ground: command.ground };
  }
  const window = dispute.deadlines.find((deadline) => deadline.name === TURN);
  return [
    {
      type: 'appealed',
      side,
      appealed: command.claims,
      ground: command.ground,
      from: dispute.state,
      leftMs: window ? Math.max(0, window.dueAt - now) : null,
      ...stay(dispute, command.claims, rules),
      ...proseOf({ statement: command.statement }),
    },
  ];
};

function doorShut(dispute: Dispute, side: Side, now: number, rules: Rules): Refusal | null {
  const { appealBody } = rules.procedure.procedure;
  if (appealBody === 'none') return { refusal: 'noAppeal', why: 'body' };
  if (!appealPossible(dispute, rules)) return { refusal: 'noAppeal', why: 'rounds' };
  if (dispute.waived.includes(side)) return { refusal: 'alreadyWaived' };
  const refusedBefore = dispute.appeals.some((one) => one.by === side && one.state === 'refused');
  if (refusedBefore) return { refusal: 'onlyOnce', command: 'appeal' };
  const until = appealableUntil(dispute, rules);
  return now >= until ? { refusal: 'windowClosed', since: until } : null;
}

/** The instant after which no appeal is heard: the window from the last decision, or the one after the end. */
export function appealableUntil(dispute: Dispute, rules: Rules): number {
  const decidedAt = Math.max(dispute.rulings.at(-1)?.at ?? 0, ...dispute.automated.map((step) => step.at));
  const rule = clockRule(rules.procedure, 'appealWindow', categoryOf(dispute));
  const window = decidedAt === 0 ? 0 : endOfPeriod(decidedAt, rule.amount, rule.unit, dispute.zone);
  const running = dispute.state === 'ruled' ? (dispute.deadlines.find(({ name }) => name === TURN)?.dueAt ?? 0) : 0;
  return Math.max(window, running, dispute.closing?.windows.appeal ?? 0);
}

/** What a ruling or a default decided can be appealed, not what the sides agreed. */
function notAppealable(dispute: Dispute, claims: readonly string[], side: Side): Refusal | null {
  for (const id of claims) {
    const claim = claimOf(dispute, id);
    if (!claim) return { refusal: 'noSuchClaim', claim: id };
    const byDefault = dispute.automated.some((step) => step.hits.includes(side) && step.claims.includes(id));
    if (!isRuled(claim.outcome) && !(byDefault && isDecided(claim.outcome)))
      return { refusal: 'noAppeal', why: 'notDecided' };
  }
  return null;
}

/** Unless rulings or sums this small take effect at once, what is owed for the appealed claims and not begun waits. */
function stay(dispute: Dispute, claims: readonly string[], rules: Rules): Caused & { stayed: string[] } {
  if (rules.procedure.procedure.appealEffect === 'immediate') return { stayed: [] };
  const waiting = claims.filter((claim) => !isSmall(promisedMinor(dispute, claim), dispute, rules));
  const held = unended(dispute, waiting).filter(
    ({ state, stay: waits }) => !waits && (state === 'waiting' || state === 'due'),
  );
  return {
    stayed: held.map((obligation) => obligation.id),
    obligations: held.map(({ id }) => ({ id, state: 'waiting', stay: true })),
    stopped: held.map(({ id }) => obligationClock(id)),
  };
}

function pendingAppeal(dispute: Dispute) {
  return dispute.appeals.at(-1);
}

export const crossAppeal: Decider<CommandOf<'crossAppeal'>> = ({ dispute, command, actor, rules }) => {
  const side = sideOf(actor.role)!;
  const first = pendingAppeal(dispute);
  if (!first || first.by === side) return { refusal: 'notAppealed' };
  const problem = notAppealable(dispute, command.claims, side);
  if (problem) return problem;
  return [
    {
      type: 'crossAppealed',
      side,
      appealed: command.claims,
      ...stay(dispute, command.claims, rules),
      ...proseOf({ statement: command.statement }),
    },
  ];
};

export const answerAppeal: Decider<CommandOf<'answerAppeal'>> = ({ dispute, command, actor }) => {
  const side = sideOf(actor.role)!;
  const first = pendingAppeal(dispute);
  if (!first || first.by !== otherSide(side) || first.state === 'refused') return { refusal: 'notAppealed' };
  if (first.answered) return { refusal: 'onlyOnce', command: 'answerAppeal' };
  return [{ type: 'appealAnswered', side, ...proseOf({ statement: command.statement }) }];
};

export const waiveAppeal: Decider<CommandOf<'waiveAppeal'>> = ({ dispute, actor }) => {
  const side = sideOf(actor.role)!;
  return dispute.waived.includes(side) ? { refusal: 'alreadyWaived' } : [{ type: 'appealWaived', side }];
};

/** Whoever sat in the first round has no part in what becomes of the appeal. */
function tookPart({ dispute, actor }: Pick<Asking, 'dispute' | 'actor'>): Refusal | null {
  const { arbitrator, formerArbitrators, rulings, complainant, respondent } = dispute;
  const sat = [arbitrator, ...formerArbitrators, ...rulings.map((ruling) => ruling.arbitrator)];
  return [...sat, complainant, respondent.id].includes(actor.id) ? { refusal: 'conflicted' } : null;
}

export const admitAppeal: Decider<CommandOf<'admitAppeal'>> = (asking) =>
  tookPart(asking) ?? [{ type: 'appealAdmitted', fallen: asking.dispute.arbitrator, ...reheard(asking.dispute) }];

/** The appealed claims are open again and contested. */
export function reheard(dispute: Dispute): Required<Pick<Caused, 'claims'>> {
  const claims = pendingAppeal(dispute)?.claims ?? [];
  return { claims: claims.map((id) => ({ id, outcome: null, answer: 'contested' })) };
}

export const refuseAppeal: Decider<CommandOf<'refuseAppeal'>> = (asking) => {
  const { dispute, command, now, rules } = asking;
  const problem = tookPart(asking);
  if (problem) return problem;
  if (!rules.procedure.procedure.refuseAppealGrounds.includes(command.ground)) {
    return { refusal: 'groundDoesNotApply', ground: command.ground };
  }
  const first = pendingAppeal(dispute)!;
  const freed = dispute.obligations.filter((obligation) => first.stayed.includes(obligation.id));
  return [
    {
      type: 'appealRefused',
      ground: command.ground,
      obligations: freed.map(({ id }) => ({ id, stay: false })),
      started: first.from === 'ruled' && first.leftMs !== null ? [restOfWindow(dispute, first.leftMs, now, rules)] : [],
      ...proseOf({ reasons: command.reasons }),
    },
  ];
};

function restOfWindow(dispute: Dispute, leftMs: number, now: number, rules: Rules): Deadline {
  const { turn, onExpiry, pauses } = clockRule(rules.procedure, 'appealWindow', categoryOf(dispute));
  return { name: TURN, clock: 'appealWindow', startedAt: now, dueAt: now + leftMs, turn, onExpiry, pauses };
}
