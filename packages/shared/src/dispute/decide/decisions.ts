import { sumMinor } from '../../money.ts';
import type { ClaimDecision, DecisionInput } from '../../adjudication/ruling.ts';
import type { Refusal } from '../../refusal.ts';
import { claimOf } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import type { Dispute } from '../dispute.ts';
import type { Caused } from '../facts/caused.ts';
import type { Obligation } from '../obligation.ts';
import type { Asking } from './asking.ts';
import { termsProblem } from './filing.ts';
import { isSmall, paymentPending, plan, receivedMinor, recovery, replaced, supposing } from './owing.ts';
import { creditMerchant, hold } from './paying.ts';
import { appealPossible } from './situation.ts';

type Deciding = Asking<CommandOf<'rule'> | CommandOf<'correctRuling'>>;

/** No ruling without findings and reasons, none beyond the rules. */
export function decisionsProblem(asking: Deciding): Refusal | null {
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

function moneyProblem(asking: Deciding, decision: DecisionInput): Refusal | null {
  const { dispute, rules } = asking;
  const claim = claimOf(dispute, decision.claim)!;
  const { payToBuyerMinor, recoverFromMerchantMinor, payToMerchantMinor, recoverFromBuyerMinor } = decision;
  const unbalanced =
    recoverFromMerchantMinor > payToBuyerMinor ||
    recoverFromBuyerMinor > payToMerchantMinor ||
    (payToBuyerMinor > 0 && payToMerchantMinor > 0) ||
    (decision.outcome === 'dismissed') !== (decision.remedy === null) ||
    (decision.remedy === null && payToBuyerMinor > 0);
  if (unbalanced) return { refusal: 'amountsDoNotBalance', claim: claim.id };
  const gotMinor = receivedMinor(dispute, claim.id);
  const limitMinor = gotMinor - creditedMinor(asking, claim.id);
  if (payToMerchantMinor > limitMinor) {
    return { refusal: 'amountTooHigh', claim: claim.id, limitMinor, currency: dispute.currency };
  }
  if (decision.remedy === null || (payToBuyerMinor === 0 && gotMinor > 0)) return null;
  return termsProblem(
    dispute,
    claim,
    { remedy: decision.remedy, payMinor: payToBuyerMinor, goods: decision.goods },
    rules,
  );
}

/** What earlier rulings gave back to the merchant for a claim; a correction takes the place of the last one. */
function creditedMinor({ dispute, command }: Deciding, claim: string): number {
  const standing = command.type === 'correctRuling' ? dispute.rulings.slice(0, -1) : dispute.rulings;
  return sumMinor(standing.map((ruling) => creditIn(ruling, claim)));
}

function creditIn(ruling: Dispute['rulings'][number] | undefined, claim: string): number {
  return ruling?.decisions.find((decision) => decision.claim === claim)?.payToMerchantMinor ?? 0;
}

export function withoutWords({ reasons: _reasons, findings, ...decision }: DecisionInput): ClaimDecision {
  return { ...decision, findings: findings.map(({ issue: _issue, ...finding }) => finding) };
}

export function wordsOf(decisions: readonly DecisionInput[]) {
  return Object.fromEntries(
    decisions.flatMap(({ claim, reasons, findings }) => [
      [`reasons:${claim}`, reasons] as const,
      ...findings.map(({ issue }, index) => [`issue:${claim}:${index}`, issue] as const),
    ]),
  );
}

/** What the decisions make happen: claims end, new obligations take the place of old ones, reversals are credited. */
export function carriedOut(asking: Deciding): Caused {
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
      ...creditMerchant(
        dispute,
        sumMinor(command.decisions.map((one) => one.payToMerchantMinor)) - creditedAlready(asking),
      ),
      ...(secured ? hold(dispute, Math.max(0, fromMerchant - dispute.heldMinor), funds) : []),
    ],
  };
}

/** What the ruling that is corrected has credited: only the difference moves. */
function creditedAlready({ dispute, command }: Deciding): number {
  if (command.type === 'rule') return 0;
  return sumMinor(command.decisions.map(({ claim }) => creditIn(dispute.rulings.at(-1), claim)));
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
function waits(asking: Deciding, { payToBuyerMinor }: DecisionInput): boolean {
  const { dispute, rules } = asking;
  const atOnce = rules.procedure.procedure.appealEffect === 'immediate' || dispute.state === 'performing';
  return !atOnce && !isFinal(asking) && !isSmall(payToBuyerMinor, dispute, rules);
}
