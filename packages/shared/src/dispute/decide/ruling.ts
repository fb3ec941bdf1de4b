import { endOfPeriod } from '../../calendar/days.ts';
import type { DecisionInput } from '../../adjudication/ruling.ts';
import type { Refusal } from '../../refusal.ts';
import { claimOf, isRuled, openClaims } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import type { Dispute } from '../dispute.ts';
import type { Obligation } from '../obligation.ts';
import type { Asking, Decider } from './asking.ts';
import { carriedOut, decisionsProblem, withoutWords, wordsOf } from './decisions.ts';
import { notSitting } from './hearing.ts';

export const rule: Decider<CommandOf<'rule'>> = (asking) => {
  const { dispute, command } = asking;
  const problem = notSitting(asking) ?? coverage(dispute, command.decisions) ?? decisionsProblem(asking);
  if (problem) return problem;
  const decisions = command.decisions.map(withoutWords);
  const { round } = dispute;
  return [{ type: 'ruled', round, decisions, prose: wordsOf(command.decisions), ...carriedOut(asking) }];
};

function coverage(dispute: Dispute, decisions: readonly DecisionInput[]): Refusal | null {
  const given = decisions.map((decision) => decision.claim);
  const stranger = given.find((id) => claimOf(dispute, id)?.outcome !== null);
  if (stranger) {
    const claim = claimOf(dispute, stranger);
    return claim
      ? { refusal: 'claimNotOpen', claim: stranger, outcome: claim.outcome }
      : { refusal: 'noSuchClaim', claim: stranger };
  }
  const missing = openClaims(dispute).filter(({ id }) => !given.includes(id));
  return missing.length > 0
    ? { refusal: 'decisionMissing', claims: missing.map(({ id }) => id) }
    : decidedTwice(decisions);
}

function decidedTwice(decisions: readonly DecisionInput[]): Refusal | null {
  const given = decisions.map((decision) => decision.claim);
  const twice = given.find((claim, index) => given.indexOf(claim) !== index);
  return twice ? { refusal: 'answeredTwice', claim: twice } : null;
}

/** A slip of the pen, put right before anything of it was performed. */
export const correctRuling: Decider<CommandOf<'correctRuling'>> = (asking) => {
  const { command } = asking;
  const problem =
    notOwnRuling(asking) ??
    decidedTwice(command.decisions) ??
    command.decisions.reduce<Refusal | null>((found, one) => found ?? pastCorrecting(asking, one.claim), null) ??
    decisionsProblem(asking);
  if (problem) return problem;
  const decisions = command.decisions.map(withoutWords);
  const prose = { ...wordsOf(command.decisions), slip: command.slip };
  return [{ type: 'rulingCorrected', decisions, prose, ...carriedOut(asking) }];
};

function notOwnRuling({ dispute, actor, now, rules }: Asking): Refusal | null {
  const last = dispute.rulings.at(-1);
  if (!last || last.arbitrator !== actor.id) return { refusal: 'notAssigned' };
  if (dispute.formerArbitrators.includes(actor.id)) return { refusal: 'conflicted' };
  const until = endOfPeriod(last.at, rules.procedure.procedure.correctRulingDays, 'days', dispute.zone);
  return now >= until ? { refusal: 'windowClosed', since: until } : null;
}

function pastCorrecting({ dispute }: Asking, id: string): Refusal | null {
  const ruled = dispute.rulings.at(-1)!.decisions.some((decision) => decision.claim === id);
  if (!ruled) return { refusal: 'noSuchClaim', claim: id };
  const { outcome } = claimOf(dispute, id)!;
  if (!isRuled(outcome)) return { refusal: 'claimNotOpen', claim: id, outcome };
  const before = dispute.rulings.at(-2)?.seq ?? 0;
  const begun = dispute.obligations.find(({ claim, seq, state }) => claim === id && seq > before && BEGUN.has(state));
  return begun ? { refusal: 'obligationWrongState', obligation: begun.id, state: begun.state } : null;
}

const BEGUN: ReadonlySet<Obligation['state']> = new Set(['reported', 'confirmed', 'contested', 'failed']);
