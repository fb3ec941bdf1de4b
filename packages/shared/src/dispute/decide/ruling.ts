import { sumMinor } from '../../money.ts';
import type { ClaimDecision, DecisionInput } from '../../adjudication/ruling.ts';
import { endOfPeriod } from '../../calendar/days.ts';
import type { Refusal } from '../../refusal.ts';
import { claimOf, openClaims } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import type { Dispute } from '../dispute.ts';
import type { Draft } from '../facts.ts';
import type { Caused } from '../facts/caused.ts';
import type { Obligation } from '../obligation.ts';
import { proseOf, type Asking, type Decider } from './asking.ts';
import { termsProblem } from './filing.ts';
import { notSitting } from './hearing.ts';
import { paymentPending, plan, receivedMinor, recovery, replaced, supposing } from './owing.ts';
import { creditMerchant, hold } from './paying.ts';
import { appealPossible } from './situation.ts';

type Deciding = Asking<CommandOf<'rule'> | CommandOf<'correctRuling'>>;

export const rule: Decider<CommandOf<'rule'>> = (asking) => {
  const { dispute, command } = asking;
  const due = openClaims(dispute).map((claim) => claim.id);
  const problem = notSitting(asking) ?? coverage(due, command.decisions) ?? decisionsProblem(asking);
  if (problem) return problem;
  const decisions = command.decisions.map(withoutWords);
  const draft: Draft = {
    type: 'ruled',
    round: dispute.round,
    decisions,
    ...wordsOf(command.decisions),
    ...carriedOut(asking),
  };
  return [draft];
};

/** A slip of the pen, put right before anything of it was performed. */
export const correctRuling: Decider<CommandOf<'correctRuling'>> = (asking) => {
  const { dispute, command, now, rules } = asking;
  const last = dispute.rulings.at(-1);
  if (!last || last.arbitrator !== asking.actor.id) return { refusal: 'notAssigned' };
  const until = endOfPeriod(last.at, rules.procedure.procedure.correctRulingDays, 'days', dispute.zone);
  if (now >= until) return { refusal: 'windowClosed', since: until };
  const ruled = new Set(last.decisions.map((decision) => decision.claim));
  const stranger = command.decisions.find((decision) => !ruled.has(decision.claim));
  if (stranger) return { refusal: 'noSuchClaim', claim: stranger.claim };
  const begun = dispute.obligations.find(
    ({ claim, state }) => command.decisions.some((decision) => decision.claim === claim) && BEGUN.has(state),
  );
  if (begun) return { refusal: 'obligationWrongState', obligation: begun.id, state: begun.state };
  const problem = decisionsProblem(asking);
  if (problem) return problem;
  const decisions = command.decisions.map(withoutWords);
  const { prose } = wordsOf(command.decisions);
  return [{ type: 'rulingCorrected', decisions, prose: { ...prose, slip: command.slip }, ...carriedOut(asking) }];
};

const BEGUN: ReadonlySet<Obligation['state']> = new Set(['reported', 'confirmed', 'contested', 'failed']);

function coverage(due: string[], decisions: readonly DecisionInput[]): Refusal | null {
  const given = decisions.map((decision) => decision.claim);
  const twice = given.find((claim, index) => given.indexOf(claim) !== index);
  if (twice) return { refusal: 'answeredTwice', claim: twice };
  const stranger = given.find((claim) => !due.includes(claim));
  if (stranger) return { refusal: 'claimNotOpen', claim: stranger, outcome: null };
  const missing = due.filter((claim) => !given.includes(claim));
  return missing.length > 0 ? { refusal: 'decisionMissing', claims: missing } : null;
}

/** No ruling without findings and reasons, none beyond the rules. */
function decisionsProblem(asking: Deciding): Refusal | null {
  const { dispute, command } = asking;
  const unfound = command.decisions.filter(
    (decision) => decision.findings.length === 0 || decision.findings.some((finding) => finding.issue === ''),
  );
  if (unfound.length > 0) return { refusal: 'findingsMissing', claims: unfound.map(({ claim }) => claim) };
  const unreasoned = command.decisions.filter((decision) => decision.reasons === '');
  if (unreasoned.length > 0) return { refusal: 'reasonsMissing', claims: unreasoned.map(({ claim }) => claim) };
  const pending = paymentPending(
    dispute,
    command.decisions.map(({ claim }) => claim),
  );
  if (pending) return { refusal: 'paymentUnderWay', obligation: pending.id };
  return command.decisions.reduce<Refusal | null>(
    (found, one, index) => found ?? moneyProblem(besides(asking, index), one),
    null,
  );
}

/** The scene as the decisions before this one leave it: together they stay within what the items bear. */
function besides(asking: Deciding, index: number): Deciding {
  const { dispute, command } = asking;
  const ids = command.decisions.map(({ claim }) => claim);
  const owed = command.decisions
    .slice(0, index)
    .reduce<Obligation[]>((made, one) => [...made, ...owedBy(asking, one, made.length)], []);
  return { ...asking, dispute: supposing(dispute, ids, owed) };
}

function moneyProblem({ dispute, rules }: Deciding, decision: DecisionInput): Refusal | null {
  const claim = claimOf(dispute, decision.claim)!;
  const { payToBuyerMinor, recoverFromMerchantMinor, payToMerchantMinor, recoverFromBuyerMinor } = decision;
  const unbalanced =
    recoverFromMerchantMinor > payToBuyerMinor ||
    recoverFromBuyerMinor > payToMerchantMinor ||
    (payToBuyerMinor > 0 && payToMerchantMinor > 0) ||
    (decision.outcome === 'dismissed') !== (decision.remedy === null) ||
    (decision.remedy === null && payToBuyerMinor > 0);
  if (unbalanced) return { refusal: 'amountsDoNotBalance', claim: claim.id };
  const limitMinor = receivedMinor(dispute, claim.id);
  if (payToMerchantMinor > limitMinor) {
    return { refusal: 'amountTooHigh', claim: claim.id, limitMinor, currency: dispute.currency };
  }
  if (decision.remedy === null || (payToBuyerMinor === 0 && limitMinor > 0)) return null;
  return termsProblem(
    dispute,
    claim,
    { remedy: decision.remedy, payMinor: payToBuyerMinor, goods: decision.goods },
    rules,
  );
}

function withoutWords({ reasons: _reasons, findings, ...decision }: DecisionInput): ClaimDecision {
  return { ...decision, findings: findings.map(({ issue: _issue, ...finding }) => finding) };
}

function wordsOf(decisions: readonly DecisionInput[]) {
  return proseOf(
    Object.fromEntries(
      decisions.flatMap(({ claim, reasons, findings }) => [
        [`reasons:${claim}`, reasons] as const,
        ...findings.map(({ issue }, index) => [`issue:${claim}:${index}`, issue] as const),
      ]),
    ),
  );
}

/** What the decisions make happen: claims end, new obligations take the place of old ones, reversals are credited. */
function carriedOut(asking: Deciding): Caused {
  const { dispute, command, funds } = asking;
  const ids = command.decisions.map(({ claim }) => claim);
  const owed = command.decisions.reduce<Obligation[]>(
    (made, one) => [...made, ...owedBy(asking, one, made.length)],
    [],
  );
  const secured = asking.rules.procedure.procedure.appealEffect === 'secured' && !isFinal(asking);
  const fromMerchant = sumMinor(command.decisions.map((one) => one.recoverFromMerchantMinor));
  return {
    claims: command.decisions.map(({ claim: id, outcome }) => ({ id, outcome })),
    obligations: replaced(dispute, ids),
    owed,
    transfers: [
      ...creditMerchant(dispute, sumMinor(command.decisions.map((one) => one.payToMerchantMinor))),
      ...(secured ? hold(dispute, Math.max(0, fromMerchant - dispute.heldMinor), funds) : []),
    ],
  };
}

function isFinal({ dispute, rules }: Deciding): boolean {
  return !appealPossible(dispute, rules);
}

function owedBy(asking: Deciding, decision: DecisionInput, ahead: number): Obligation[] {
  const { dispute, rules } = asking;
  const seq = dispute.seq + 1;
  const taken = dispute.obligations.length + ahead;
  const made: Obligation[] = [];
  if (decision.remedy !== null) {
    const terms = { remedy: decision.remedy, payMinor: decision.payToBuyerMinor, goods: decision.goods };
    const fromPlatform = decision.payToBuyerMinor - decision.recoverFromMerchantMinor;
    const payers = [
      { debtor: 'respondent' as const, amountMinor: decision.recoverFromMerchantMinor },
      { debtor: 'platform' as const, amountMinor: fromPlatform },
    ];
    made.push(
      ...plan(decision.claim, terms, { track: 'platform', stay: waits(asking, decision), payers }, rules, seq, taken),
    );
  }
  if (decision.recoverFromBuyerMinor > 0) {
    made.push(recovery(decision.claim, decision.recoverFromBuyerMinor, seq, taken + made.length));
  }
  return made;
}

/** Small sums and procedures of immediate effect are performed whether or not somebody appeals. */
function waits(asking: Deciding, decision: DecisionInput): boolean {
  const { appealEffect, performAtOnceUpToMinor } = asking.rules.procedure.procedure;
  if (appealEffect === 'immediate' || isFinal(asking)) return false;
  const small = performAtOnceUpToMinor[asking.dispute.currency];
  return small === undefined || decision.payToBuyerMinor > small || decision.payToBuyerMinor === 0;
}
