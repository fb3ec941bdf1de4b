import { sumMinor } from '../../money.ts';
import { remedyRule } from '../../policy/look-up.ts';
import type { Rules } from '../../policy/pack.ts';
import { ENDED_OBLIGATIONS, type ObligationKind } from '../../vocabulary/obligation.ts';
import type { Goods, Track } from '../../vocabulary/remedy.ts';
import type { Dispute } from '../dispute.ts';
import type { ObligationChange } from '../facts/caused.ts';
import type { Debtor, Obligation } from '../obligation.ts';
import type { Terms } from '../terms.ts';

/** On what footing something is owed: who pays which part, and whether it waits for an appeal. */
interface Footing {
  track: Track;
  stay: boolean;
  /** Parts of the money by who owes it; absent: the respondent owes all. */
  payers?: { debtor: Debtor; amountMinor: number }[];
}

interface Step {
  kind: ObligationKind;
  debtor: Debtor;
  creditor: Debtor;
}

const BEFORE_MONEY: Record<Goods, readonly Step[]> = {
  keep: [],
  none: [],
  return: [
    { kind: 'provideReturnAddress', debtor: 'respondent', creditor: 'complainant' },
    { kind: 'returnGoods', debtor: 'complainant', creditor: 'respondent' },
    { kind: 'receiveGoods', debtor: 'respondent', creditor: 'complainant' },
  ],
  destroy: [{ kind: 'destroyGoods', debtor: 'complainant', creditor: 'respondent' }],
  toAuthority: [{ kind: 'handOverToAuthority', debtor: 'complainant', creditor: 'respondent' }],
};

/** What terms make each side do for one claim, in order; `taken` counts the obligations that exist already. */
export function plan(
  claim: string,
  terms: Terms,
  footing: Footing,
  rules: Rules,
  seq: number,
  taken: number,
): Obligation[] {
  const rule = remedyRule(rules.rules, terms.remedy);
  const owed: Obligation[] = [];
  const add = (step: Step, amountMinor: number, dependsOn: string[]): string => {
    const id = `b${taken + owed.length + 1}`;
    owed.push(obligation({ id, seq, claim, ...step, amountMinor, dependsOn, footing, rules, terms }));
    return id;
  };
  let gate: string[] = [];
  for (const step of BEFORE_MONEY[terms.goods]) gate = [add(step, 0, gate)];
  if (rule?.inKind) add({ kind: rule.inKind, debtor: 'respondent', creditor: 'complainant' }, 0, gate);
  for (const { debtor, amountMinor } of footing.payers ?? [
    { debtor: 'respondent' as const, amountMinor: terms.payMinor },
  ]) {
    if (amountMinor > 0) add({ kind: 'pay', debtor, creditor: 'complainant' }, amountMinor, gate);
  }
  return owed;
}

type Made = Pick<Obligation, 'id' | 'seq' | 'claim' | 'kind' | 'debtor' | 'creditor' | 'amountMinor' | 'dependsOn'> & {
  footing: Footing;
  rules: Rules;
  terms: Terms;
};

function obligation({ footing, rules, terms, ...made }: Made): Obligation {
  const rule = remedyRule(rules.rules, terms.remedy);
  return {
    ...made,
    state: 'waiting',
    stay: footing.stay,
    counts: made.kind === 'pay' ? (rule?.money ?? 'none') : 'none',
    track: rule?.track === 'statutory' ? 'statutory' : footing.track,
    proof: 'none',
    reminded: false,
    payment: null,
  };
}

/** What the buyer has to give back after a reversal: a notice, never taken silently. */
export function recovery(claim: string, amountMinor: number, seq: number, taken: number): Obligation {
  return {
    id: `b${taken + 1}`,
    seq,
    claim,
    kind: 'pay',
    debtor: 'complainant',
    creditor: 'platform',
    dependsOn: [],
    state: 'waiting',
    stay: false,
    amountMinor,
    counts: 'none',
    track: 'platform',
    proof: 'none',
    reminded: false,
    payment: null,
  };
}

export function unended(dispute: Dispute, claims?: readonly string[]): Obligation[] {
  return dispute.obligations.filter(
    (obligation) => !ENDED_OBLIGATIONS.has(obligation.state) && (!claims || claims.includes(obligation.claim)),
  );
}

/** New terms take the place of what was owed for these claims. */
export function replaced(dispute: Dispute, claims: readonly string[]): ObligationChange[] {
  return unended(dispute, claims).map(({ id }) => ({ id, state: 'substituted' as const, stay: false }));
}

/** The dispute as if the old terms of these claims were gone and new ones owed: what the next promise has to see. */
export function supposing(dispute: Dispute, gone: readonly string[], owed: readonly Obligation[]): Dispute {
  const ends = new Set(replaced(dispute, gone).map(({ id }) => id));
  const kept = dispute.obligations.map((one) => (ends.has(one.id) ? { ...one, state: 'substituted' as const } : one));
  return { ...dispute, obligations: [...kept, ...owed] };
}

/** What waited for a decision that will not come. */
export function fallen(dispute: Dispute, claims: readonly string[]): ObligationChange[] {
  return unended(dispute, claims)
    .filter(({ stay }) => stay)
    .map(({ id }) => ({ id, state: 'lapsed', stay: false }));
}

export function paymentPending(dispute: Dispute, claims?: readonly string[]): Obligation | undefined {
  return unended(dispute, claims).find((obligation) => obligation.payment?.state === 'pending');
}

/** What a claim still promises the buyer, minor units. */
export function promisedMinor(dispute: Dispute, claim: string): number {
  const owed = unended(dispute, [claim]).filter(({ kind, creditor }) => kind === 'pay' && creditor === 'complainant');
  return sumMinor(owed.map((obligation) => obligation.amountMinor));
}

/** Sums the procedure has performed at once, whether or not somebody appeals. */
export function isSmall(amountMinor: number, { currency }: Dispute, rules: Rules): boolean {
  const limitMinor = rules.procedure.procedure.performAtOnceUpToMinor[currency];
  return limitMinor !== undefined && amountMinor > 0 && amountMinor <= limitMinor;
}

/** What the buyer already got for a claim through obligations, minor units. */
export function receivedMinor(dispute: Dispute, claim: string): number {
  const paid = dispute.obligations.filter(
    (obligation) =>
      obligation.claim === claim &&
      obligation.kind === 'pay' &&
      obligation.creditor === 'complainant' &&
      obligation.state === 'confirmed',
  );
  return sumMinor(paid.map((obligation) => obligation.amountMinor));
}
