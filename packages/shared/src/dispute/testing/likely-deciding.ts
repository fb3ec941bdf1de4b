import type { DecisionInput } from '../../adjudication/ruling.ts';
import type { Rules } from '../../policy/pack.ts';
import { openClaims } from '../claims.ts';
import type { CommandType } from '../commands.ts';
import { receivedMinor } from '../decide/owing.ts';
import type { Claim, Dispute } from '../dispute.ts';
import { dismissed, upheld } from '../testing.ts';
import { oneOf, words, type Dice } from './dice.ts';
import type { Likely } from './likely.ts';
import { randomTerms } from './random-filing.ts';

/** A decision of one of three kinds: dismissed, upheld in random terms with a share for the platform, or reversed. */
function decision(dice: Dice, dispute: Dispute, claim: Claim, rules: Rules): DecisionInput {
  const texts = {
    reasons: words(dice),
    findings: upheld(claim.id, 0).findings.map((one) => ({ ...one, issue: words(dice) })),
  };
  const got = receivedMinor(dispute, claim.id);
  if (got > 0 && dice(2) === 0) {
    const payToMerchantMinor = 1 + dice(got);
    const back = { payToMerchantMinor, recoverFromBuyerMinor: dice(payToMerchantMinor + 1) };
    return { ...dismissed(claim.id), ...back, ...texts };
  }
  if (dice(3) === 0) return { ...dismissed(claim.id), ...texts };
  const { remedy, goods, payMinor } = randomTerms(dice, dispute, claim, rules);
  const recoverFromMerchantMinor = dice(2) === 0 ? payMinor : dice(payMinor + 1);
  return upheld(claim.id, payMinor, { remedy, goods, recoverFromMerchantMinor, ...texts });
}

function decisions({ dice, dispute, rules }: { dice: Dice; dispute: Dispute; rules: Rules }, claims: Claim[]) {
  return claims.map((claim) => decision(dice, dispute, claim, rules));
}

function appealed(dice: Dice, dispute: Dispute): string[] {
  const some = dispute.claims.filter(() => dice(2) === 0);
  return (some.length > 0 ? some : dispute.claims).map(({ id }) => id);
}

/** Likely commands of arbitrators and about their rulings. */
export const DECIDING = {
  rule: (scene) => ({ type: 'rule', decisions: decisions(scene, openClaims(scene.dispute)) }),
  correctRuling: (scene) => {
    const ruled = new Set(scene.dispute.rulings.at(-1)?.decisions.map(({ claim }) => claim));
    const claims = scene.dispute.claims.filter(({ id }) => ruled.has(id) && scene.dice(2) === 0);
    return { type: 'correctRuling', decisions: decisions(scene, claims), slip: words(scene.dice) };
  },
  leave: ({ dice }) => ({ type: 'leave', statement: words(dice) }),
  addNote: ({ dice }) => ({ type: 'addNote', note: words(dice) }),
  appeal: ({ dice, dispute }) => ({
    type: 'appeal',
    claims: appealed(dice, dispute),
    ground: oneOf(dice, ['newEvidence', 'setAsideDefault'] as const)!,
    statement: words(dice),
  }),
  crossAppeal: ({ dice, dispute }) => ({
    type: 'crossAppeal',
    claims: appealed(dice, dispute),
    statement: words(dice),
  }),
  answerAppeal: ({ dice }) => ({ type: 'answerAppeal', statement: words(dice) }),
  waiveAppeal: () => ({ type: 'waiveAppeal' }),
  admitAppeal: () => ({ type: 'admitAppeal' }),
  refuseAppeal: ({ dice }) => ({ type: 'refuseAppeal', ground: 'noGroundShown', reasons: words(dice) }),
} satisfies { [T in CommandType]?: Likely<T> };
