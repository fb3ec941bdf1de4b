import type { Actor } from '../actor.ts';
import type { Funds } from '../ledger/funds.ts';
import type { Rules } from '../policy/pack.ts';
import { basicRules } from '../policy/testing.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Command, CommandOf } from './commands.ts';
import type { DecisionInput } from '../adjudication/ruling.ts';
import { decide } from './decide.ts';
import type { Dispute } from './dispute.ts';
import { evolve } from './evolve.ts';
import type { Fact } from './facts.ts';

/** The people of the tests; all plainly fictional. */
export const BUYER: Actor = { role: 'complainant', id: 'buyer-lin' };
export const MERCHANT: Actor = { role: 'respondent', id: 'merchant-tea' };
export const INTAKE: Actor = { role: 'intake', id: 'staff-wen' };
export const ARBITRATOR: Actor = { role: 'arbitrator', id: 'staff-gao' };
export const OTHER_ARBITRATOR: Actor = { role: 'arbitrator', id: 'staff-shi' };
export const SUPERVISOR: Actor = { role: 'supervisor', id: 'staff-he' };
export const FINANCE: Actor = { role: 'finance', id: 'staff-qian' };
export const SYSTEM_ACTOR: Actor = { role: 'system', id: 'system' };

export const MIDNIGHT = Date.UTC(2026, 8, 17, 16);

/** A dispute told step by step: each command is decided at the story's own instant. */
export interface Story {
  dispute: Dispute;
  facts: Fact[];
  now: number;
  rules: Rules;
  funds: Funds;
}

export const LINES = [
  { item: 'teapot', title: 'Teapot', quantity: 2, paidMinor: 20_000, refundedMinor: 0 },
  { item: 'cups', title: 'Six cups', quantity: 1, paidMinor: 9_000, refundedMinor: 0 },
];

export function filing(changes: Partial<CommandOf<'file'>> = {}): CommandOf<'file'> {
  const pin = { id: 'basic', version: '2026-11-22' };
  return {
    type: 'file',
    case: {
      id: 'd1',
      number: '2026-000001',
      complainant: BUYER.id,
      respondent: { type: 'merchant', id: MERCHANT.id },
      order: 'order-1',
      currency: 'CNY',
      zone: 'Asia/Shanghai',
      lines: LINES,
      pins: { rules: pin, procedure: pin },
    },
    claims: [
      {
        item: 'teapot',
        quantity: 1,
        reason: 'damaged',
        asked: { remedy: 'refund', payMinor: 10_000, goods: 'keep' },
        statement: 'The spout was broken.',
      },
      {
        item: 'cups',
        quantity: 1,
        reason: 'notAsDescribed',
        asked: { remedy: 'refund', payMinor: 9_000, goods: 'return' },
        statement: 'Five cups came, not six.',
      },
    ],
    evidence: [],
    ...changes,
  };
}

export function begin(
  changes: Partial<CommandOf<'file'>> = {},
  rules: Rules = basicRules(),
  depositMinor = 100_000,
): Story {
  const funds = { depositMinor };
  const decided = decide(null, filing(changes), BUYER, MIDNIGHT, rules, funds);
  if (isRefusal(decided)) throw new Error(JSON.stringify(decided));
  const dispute = decided.facts.reduce<Dispute | null>(evolve, null)!;
  return { dispute, facts: decided.facts, now: MIDNIGHT, rules, funds };
}

export function tries(story: Story, actor: Actor, command: Command): { facts: Fact[] } | Refusal {
  return decide(story.dispute, command, actor, story.now, story.rules, story.funds);
}

/** The story after the command; throws the refusal where there is one. */
export function next(story: Story, actor: Actor, command: Command): Story {
  const decided = tries(story, actor, command);
  if (isRefusal(decided)) throw new Error(`${command.type}: ${JSON.stringify(decided)}`);
  const dispute = decided.facts.reduce(evolve, story.dispute);
  return { ...story, dispute, facts: [...story.facts, ...decided.facts] };
}

export function refusalOf(story: Story, actor: Actor, command: Command): Refusal | null {
  const decided = tries(story, actor, command);
  return isRefusal(decided) ? decided : null;
}

/** Waits until the named deadline is due and lets the system ring it. */
export function ring(story: Story, deadline = 'turn'): Story {
  const due = story.dispute.deadlines.find(({ name }) => name === deadline);
  if (!due) throw new Error(`no deadline ${deadline} in ${story.dispute.state}`);
  return next({ ...story, now: Math.max(story.now, due.dueAt) }, SYSTEM_ACTOR, { type: 'expire', deadline });
}

/** One claim decided for the buyer, the merchant bearing it. */
export function upheld(claim: string, payMinor: number, changes: Partial<DecisionInput> = {}): DecisionInput {
  return {
    claim,
    outcome: 'upheld',
    findings: [
      {
        issue: 'Was it broken on arrival?',
        burden: 'respondent',
        standard: 'balanceOfProbabilities',
        met: false,
        evidence: [],
      },
    ],
    fault: 'merchant',
    remedy: 'refund',
    goods: 'keep',
    payToBuyerMinor: payMinor,
    recoverFromMerchantMinor: payMinor,
    payToMerchantMinor: 0,
    recoverFromBuyerMinor: 0,
    freightBy: 'none',
    inspectionBy: 'none',
    basis: 'house rules',
    reasons: 'The photographs show it, and nothing answers them.',
    ...changes,
  };
}

export function dismissed(claim: string): DecisionInput {
  return upheld(claim, 0, { outcome: 'dismissed', remedy: null, goods: 'none', fault: 'none' });
}
