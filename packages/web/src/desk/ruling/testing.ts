import type { Actor } from '@redress/shared/actor';
import type { Command, CommandOf } from '@redress/shared/dispute/commands';
import { decide } from '@redress/shared/dispute/decide';
import type { Dispute } from '@redress/shared/dispute/dispute';
import { evolve } from '@redress/shared/dispute/evolve';
import { basicRules } from '@redress/shared/policy/testing';
import { isRefusal, type Refusal } from '@redress/shared/refusal';

const now = Date.UTC(2026, 8, 17);
const rules = basicRules();
const buyer: Actor = { role: 'complainant', id: 'buyer-lin' };
const merchant: Actor = { role: 'respondent', id: 'merchant-tea' };
export const arbitrator: Actor = { role: 'arbitrator', id: 'staff-gao' };

const pin = { id: 'basic', version: '2026-11-22' };
const filing: CommandOf<'file'> = {
  type: 'file',
  case: {
    id: 'd1',
    number: '2026-000001',
    complainant: buyer.id,
    respondent: { type: 'merchant', id: merchant.id },
    order: 'order-1',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    lines: [
      { item: 'teapot', title: 'Teapot', quantity: 2, paidMinor: 20_000, refundedMinor: 0 },
      { item: 'cups', title: 'Six cups', quantity: 1, paidMinor: 9_000, refundedMinor: 0 },
    ],
    pins: { rules: pin, procedure: pin },
  },
  claims: [claim('teapot', 10_000), claim('cups', 9_000)],
  evidence: [],
};

/** For tests: two claims, both contested, before the arbitrator who has to decide them. */
export function inDeliberation() {
  const steps: [Actor, Command][] = [
    [buyer, filing],
    [{ role: 'intake', id: 'staff-wen' }, { type: 'accept' }],
    [merchant, { type: 'answer', answers: [contest('c1'), contest('c2')] }],
    [buyer, { type: 'rest' }],
    [merchant, { type: 'rest' }],
    [
      { role: 'supervisor', id: 'staff-he' },
      { type: 'assign', arbitrator: arbitrator.id },
    ],
  ];
  const dispute = steps.reduce<Dispute | null>(step, null)!;
  return { dispute, rules, refusalOf: (command: Command) => refusalOf(dispute, command) };
}

function step(dispute: Dispute | null, [actor, command]: [Actor, Command]): Dispute | null {
  const decided = decide(dispute, command, actor, now, rules);
  if (isRefusal(decided)) throw new Error(JSON.stringify(decided));
  return decided.facts.reduce<Dispute | null>(evolve, dispute);
}

function refusalOf(dispute: Dispute, command: Command): Refusal | null {
  const decided = decide(dispute, command, arbitrator, now, rules);
  return isRefusal(decided) ? decided : null;
}

function claim(item: string, payMinor: number): CommandOf<'file'>['claims'][number] {
  const asked = { remedy: 'refund', payMinor, goods: 'keep' } as const;
  return { item, quantity: 1, reason: 'damaged', asked, statement: 'It was broken.' };
}

function contest(claimId: string) {
  return { claim: claimId, answer: 'contest' as const, statement: 'It left us whole.' };
}
