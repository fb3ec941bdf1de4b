import type { CommandOf, CommandType } from '../commands.ts';
import { openClaims } from '../claims.ts';
import type { Dispute } from '../dispute.ts';
import { oneOf, words, type Dice } from './dice.ts';
import { randomTerms } from './random-filing.ts';
import type { Likely } from './likely.ts';

function evidence(dice: Dice, dispute: Dispute) {
  return { kind: 'photo' as const, claims: [oneOf(dice, dispute.claims)!.id], files: [], note: words(dice) };
}

function evidenceList(dice: Dice, dispute: Dispute) {
  return dice(2) === 0 ? [] : [evidence(dice, dispute)];
}

function claimId(dice: Dice, dispute: Dispute): string {
  return (oneOf(dice, openClaims(dispute)) ?? oneOf(dice, dispute.claims)!).id;
}

function questionId(dice: Dice, dispute: Dispute): string {
  const open = dispute.questions.filter(({ state }) => state === 'open');
  return oneOf(dice, open)?.id ?? 'q1';
}

function offerId(dice: Dice, dispute: Dispute): string {
  const open = dispute.offers.filter(({ state }) => state === 'open');
  return (oneOf(dice, open) ?? oneOf(dice, dispute.offers))?.id ?? 'o1';
}

function answers({ dice, dispute, rules }: Parameters<Likely<'answer'>>[0]): CommandOf<'answer'>['answers'] {
  return openClaims(dispute).map((claim) => {
    const { id: claim_ } = claim;
    const statement = words(dice);
    const kind = dice(3);
    if (kind === 0) return { claim: claim_, answer: 'grant', statement };
    if (kind === 1) return { claim: claim_, answer: 'contest', statement };
    return { claim: claim_, answer: 'offer', terms: randomTerms(dice, dispute, claim, rules), statement };
  });
}

function someTerms({ dice, dispute, rules }: Parameters<Likely<'settle'>>[0]) {
  const chosen = dispute.claims.filter(() => dice(2) === 0);
  const claims = chosen.length > 0 ? chosen : dispute.claims.slice(0, 1);
  return claims.map((claim) => ({ claim: claim.id, terms: randomTerms(dice, dispute, claim, rules) }));
}

/** Likely commands from filing to evidence. */
export const OPENING = {
  accept: () => ({ type: 'accept' }),
  refuse: ({ dice }) => ({ type: 'refuse', ground: 'tooLate', reasons: words(dice) }),
  askForMore: ({ dice }) => ({ type: 'askForMore', question: words(dice) }),
  provideMore: ({ dice, dispute }) => ({
    type: 'provideMore',
    question: questionId(dice, dispute),
    statement: words(dice),
    evidence: evidenceList(dice, dispute),
  }),
  answer: (scene) => ({ type: 'answer', answers: answers(scene) }),
  makeOffer: ({ dice, dispute, rules }) => {
    const claim = oneOf(dice, openClaims(dispute)) ?? dispute.claims[0]!;
    const terms = randomTerms(dice, dispute, claim, rules);
    return { type: 'makeOffer', claim: claim.id, terms, message: words(dice) };
  },
  acceptOffer: ({ dice, dispute }) => ({ type: 'acceptOffer', offer: offerId(dice, dispute) }),
  declineOffer: ({ dice, dispute }) => ({ type: 'declineOffer', offer: offerId(dice, dispute), message: words(dice) }),
  escalate: ({ dice }) => ({ type: 'escalate', message: words(dice) }),
  grantClaim: ({ dice, dispute }) => ({ type: 'grantClaim', claim: claimId(dice, dispute), statement: words(dice) }),
  amendClaim: ({ dice, dispute, rules }) => {
    const claim = oneOf(dice, openClaims(dispute)) ?? dispute.claims[0]!;
    const asked = randomTerms(dice, dispute, claim, rules);
    return { type: 'amendClaim', claim: claim.id, reason: claim.reason, asked, statement: words(dice) };
  },
  settle: (scene) => ({ type: 'settle', terms: someTerms(scene), statement: words(scene.dice) }),
  recordExternalDecision: (scene) => ({
    type: 'recordExternalDecision',
    source: 'court',
    terms: someTerms(scene as never).map((one) => ({ ...one, terms: scene.dice(3) === 0 ? null : one.terms })),
    statement: words(scene.dice),
  }),
  submitEvidence: ({ dice, dispute }) => ({
    type: 'submitEvidence',
    evidence: evidence(dice, dispute),
    question: dice(2) === 0 ? questionId(dice, dispute) : null,
  }),
  requestEvidence: ({ dice }) => ({
    type: 'requestEvidence',
    from: oneOf(dice, ['complainant', 'respondent'] as const)!,
    question: words(dice),
  }),
  rest: () => ({ type: 'rest' }),
  assign: ({ dice, actor }) => {
    const arbitrator = actor.role === 'arbitrator' ? actor.id : oneOf(dice, ['staff-gao', 'staff-shi', 'staff-bai'])!;
    return { type: 'assign', arbitrator };
  },
  recuse: ({ dice }) => ({ type: 'recuse', reasons: words(dice) }),
  askParty: ({ dice }) => ({
    type: 'askParty',
    party: oneOf(dice, ['complainant', 'respondent'] as const)!,
    question: words(dice),
  }),
  answerQuestion: ({ dice, dispute }) => ({
    type: 'answerQuestion',
    question: questionId(dice, dispute),
    statement: words(dice),
    evidence: evidenceList(dice, dispute),
  }),
  reopenEvidence: ({ dice }) => ({ type: 'reopenEvidence', reasons: words(dice) }),
} satisfies { [T in CommandType]?: Likely<T> };
