import { categoryRule, goodsChoices } from '../../policy/look-up.ts';
import type { Pack, Procedure, Rules } from '../../policy/pack.ts';
import { basicPack } from '../../policy/testing.ts';
import { capMinor } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import type { Dispute, OrderLine } from '../dispute.ts';
import type { Terms } from '../terms.ts';
import { filing } from '../testing.ts';
import { oneOf, words, type Dice } from './dice.ts';

const BASE = basicPack();

/** The pack that ships under another procedure, with other ends to its clocks. */
export function randomRules(dice: Dice): Rules {
  const changes: Partial<Procedure> = {
    appealEffect: oneOf(dice, ['suspensive', 'secured', 'immediate'] as const)!,
    appealBody: dice(8) === 0 ? 'none' : 'arbitrator',
    appealRounds: dice(3),
    performAtOnceUpToMinor: oneOf(dice, [{}, { CNY: 5_000 }, { CNY: 20_000 }])!,
    compensationPercent: oneOf(dice, [0, 50, 300])!,
    offersPerSide: 1 + dice(5),
    appealAfterClosingDays: dice(20),
  };
  const ends = {
    response: oneOf(dice, ['toEvidence', 'judgedOnRecord', 'deemedGranted'] as const)!,
    negotiation: oneOf(dice, ['toEvidence', 'lapse'] as const)!,
  };
  const clocks = BASE.clocks.map((row) => ({
    ...row,
    ...(row.id in ends && { onExpiry: ends[row.id as 'response'] }),
  }));
  const pack: Pack = { ...BASE, clocks, procedure: { ...BASE.procedure, ...changes } };
  return { rules: pack, procedure: pack };
}

export function randomFiling(dice: Dice, rules: Rules): CommandOf<'file'> {
  const lines = Array.from({ length: 1 + dice(3) }, (_, index) => randomLine(dice, index));
  const base = filing().case;
  const type = oneOf(dice, ['merchant', 'merchant', 'merchant', 'platform', 'carrier'] as const)!;
  const known: CommandOf<'file'>['case'] = {
    ...base,
    lines,
    zone: oneOf(dice, ['Asia/Shanghai', 'America/New_York', 'UTC'])!,
    respondent: { type, id: type === 'platform' ? 'platform' : base.respondent.id },
  };
  const claims = Array.from({ length: 1 + dice(4) }, () => randomClaim(dice, lines, rules));
  const evidence = [{ kind: 'photo' as const, claims: ['c1'], files: [], note: words(dice) }];
  return filing({ case: known, claims, evidence: dice(2) === 0 ? evidence : [] });
}

function randomLine(dice: Dice, index: number): OrderLine {
  const paidMinor = oneOf(dice, [0, 1, 999, 10_000, 10_001, 250_000])!;
  const refundedMinor = dice(4) === 0 ? dice(paidMinor + 1) : 0;
  return { item: `item-${index}`, title: 'Thing', quantity: 1 + dice(3), paidMinor, refundedMinor };
}

function randomClaim(dice: Dice, lines: OrderLine[], rules: Rules): CommandOf<'file'>['claims'][number] {
  const line = dice(4) === 0 ? null : oneOf(dice, lines)!;
  const reason = oneOf(dice, rules.rules.categories)!.code;
  const scene = { lines, claims: [], obligations: [] } as unknown as Dispute;
  const asked = randomTerms(dice, scene, { id: 'new', item: line?.item ?? null, reason }, rules);
  return { item: line?.item ?? null, quantity: 1 + dice(line?.quantity ?? 1), reason, asked, statement: words(dice) };
}

/** Terms that the claim's reason allows, within its cap where the cap leaves anything. */
export function randomTerms(
  dice: Dice,
  dispute: Dispute,
  claim: { id: string; item: string | null; reason: string },
  rules: Rules,
): Terms {
  const remedy = oneOf(dice, categoryRule(rules.rules, claim.reason)!.remedies)!;
  const goods = oneOf(dice, goodsChoices(rules.rules, claim.reason, remedy))!;
  const cap = capMinor(dispute, claim, { remedy, goods, payMinor: 0 }, rules);
  return { remedy, goods, payMinor: cap === 0 ? 0 : dice(3) === 0 ? cap : 1 + dice(cap) };
}
