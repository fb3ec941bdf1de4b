import { sumMinor } from '../../money.ts';
import { ENDED_OBLIGATIONS } from '../../vocabulary/obligation.ts';
import { claimOf } from '../claims.ts';
import type { Dispute } from '../dispute.ts';
import type { Fact } from '../facts.ts';
import type { Obligation } from '../obligation.ts';
import { balance } from './model-ledger.ts';
import type { World } from './walk.ts';

/** What is wrong with the money of this world, in words; an empty list when nothing is. */
export function moneyProblems(world: World): string[] {
  const { dispute, rules } = world;
  const items = [null, ...dispute.lines.map(({ item }) => item)];
  return [
    ...items.flatMap((item) => itemProblems(dispute, item, rules.rules.procedure.compensationPercent)),
    ...holdProblems(world),
    ...refundProblems(world),
    ...dispute.obligations.filter(({ amountMinor, kind }) => amountMinor > 0 !== (kind === 'pay')).flatMap(oddSum),
  ];
}

function itemProblems(dispute: Dispute, item: string | null, percent: number): string[] {
  const lines = dispute.lines.filter((line) => item === null || line.item === item);
  const paid = sumMinor(lines.map((line) => line.paidMinor));
  const back = sumMinor(lines.map((line) => line.refundedMinor));
  const ofItem = dispute.obligations.filter(({ claim }) => item === null || claimOf(dispute, claim)?.item === item);
  const promised = total(ofItem, ({ counts, state }) => counts === 'refund' && !ENDED_OBLIGATIONS.has(state));
  const compensated = total(
    ofItem,
    ({ counts, state }) => counts === 'compensation' && (state === 'confirmed' || !ENDED_OBLIGATIONS.has(state)),
  );
  const most = Math.floor((paid * percent) / 100);
  return [
    ...(back > paid ? [`${item}: ${back} came back of ${paid}`] : []),
    ...(back + promised > paid ? [`${item}: ${back} back and ${promised} promised of ${paid}`] : []),
    ...(compensated > most ? [`${item}: ${compensated} compensation, at most ${most}`] : []),
  ];
}

function total(obligations: Obligation[], which: (obligation: Obligation) => boolean): number {
  return sumMinor(obligations.filter(which).map(({ amountMinor }) => amountMinor));
}

function holdProblems({ dispute, ledger }: World): string[] {
  const held = balance(ledger, 'merchantHold', dispute.respondent.id, dispute.currency);
  const over = dispute.heldMinor < 0 || (dispute.state === 'archived' && held !== 0);
  return held !== dispute.heldMinor || over ? [`held ${dispute.heldMinor}, in the ledger ${held}`] : [];
}

/** What is written on the items is what came from outside and what was paid, to the last cent. */
function refundProblems({ dispute, facts }: World): string[] {
  const written = sumMinor(facts.flatMap(({ refunded }) => refunded ?? []).map(({ amountMinor }) => amountMinor));
  const outside = sumMinor(facts.map(externalMinor));
  const paid = total(dispute.obligations, ({ counts, state }) => counts === 'refund' && state === 'confirmed');
  return written === outside + paid ? [] : [`${written} written on items, ${outside} from outside, ${paid} paid`];
}

function externalMinor(fact: Fact): number {
  return fact.type === 'externalRefundRecorded' ? fact.amountMinor : 0;
}

function oddSum({ id, kind, amountMinor, state }: Obligation): string[] {
  return ENDED_OBLIGATIONS.has(state) ? [] : [`${id}: ${kind} over ${amountMinor}`];
}
