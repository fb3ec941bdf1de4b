import type { Funds } from '../../ledger/funds.ts';
import type { Transfer } from '../../ledger/transfer.ts';
import { sumMinor } from '../../money.ts';
import { categoryRule, goodsChoices, remedyRule } from '../../policy/look-up.ts';
import type { Rules } from '../../policy/pack.ts';
import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../../actor.ts';
import { capMinor, openClaims } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import type { ClaimInput } from '../commands/parts.ts';
import { questionClock, TURN } from '../deadline.ts';
import type { Dispute } from '../dispute.ts';
import { born } from '../evolve/filing.ts';
import type { Draft } from '../facts.ts';
import { nextId, proseOf, type Answer, type Decider } from './asking.ts';
import { start } from './clocks.ts';
import { collect, notesOf } from './evidence.ts';
import { hold } from './paying.ts';

/** A complaint is born: every claim asks for something its reason allows and the order can bear. */
export function file(command: CommandOf<'file'>, actor: Actor, now: number, rules: Rules): Answer {
  const opened = command.claims.map((claim, index) => claimFrom(claim, index));
  const draft = {
    type: 'filed' as const,
    ...command.case,
    origin: actor.role === 'complainant' ? ('buyer' as const) : ('staff' as const),
    opened,
    evidence: collect(null, actor.role === 'complainant' ? 'complainant' : 'staff', command.evidence),
    ...proseOf({
      ...Object.fromEntries(command.claims.map((claim, index) => [`statement:c${index + 1}`, claim.statement])),
      ...notesOf(null, command.evidence),
    }),
  } satisfies Draft;
  const dispute = born({ ...draft, at: now, by: actor });
  for (const [index, claim] of command.claims.entries()) {
    const problem = claimProblem(dispute, `c${index + 1}`, claim, rules);
    if (problem) return problem;
  }
  return [draft];
}

function claimFrom({ item, quantity, reason, asked }: ClaimInput, index: number) {
  const fresh = { answer: null, answerSeq: null, outcome: null, externalMinor: 0 };
  return { id: `c${index + 1}`, item, quantity, reason, asked, ...fresh };
}

/** Why a claim cannot be made as it stands, or null. */
export function claimProblem(
  dispute: Dispute,
  id: string,
  claim: Pick<ClaimInput, 'item' | 'quantity' | 'reason' | 'asked'>,
  rules: Rules,
): Refusal | null {
  const { item, quantity, reason, asked } = claim;
  const line = dispute.lines.find((candidate) => candidate.item === item);
  if (item !== null && !line) return { refusal: 'noSuchItem', item };
  if (item !== null && line && quantity > line.quantity)
    return { refusal: 'quantityTooHigh', item, limit: line.quantity };
  const category = categoryRule(rules.rules, reason);
  if (!category) return { refusal: 'unknownReason', reason };
  if (!category.remedies.includes(asked.remedy)) return { refusal: 'remedyNotOffered', reason, remedy: asked.remedy };
  return termsProblem(dispute, { id, item, reason }, asked, rules);
}

/** Why terms cannot be asked, offered or ruled for a claim, or null. */
export function termsProblem(
  dispute: Dispute,
  claim: { id: string; item: string | null; reason: string },
  terms: ClaimInput['asked'],
  rules: Rules,
): Refusal | null {
  const rule = remedyRule(rules.rules, terms.remedy);
  if (!rule) return { refusal: 'remedyNotOffered', reason: claim.reason, remedy: terms.remedy };
  if (!goodsChoices(rules.rules, claim.reason, terms.remedy).includes(terms.goods)) {
    return { refusal: 'goodsNotOffered', remedy: terms.remedy, goods: terms.goods };
  }
  const limitMinor = capMinor(dispute, claim, terms, rules);
  if (terms.payMinor > limitMinor) {
    return { refusal: 'amountTooHigh', claim: claim.id, limitMinor, currency: dispute.currency };
  }
  if (rule.money !== 'none' && terms.payMinor === 0) return { refusal: 'amountNeeded', claim: claim.id };
  return null;
}

export const accept: Decider<CommandOf<'accept'>> = ({ dispute, funds }) => [
  { type: 'accepted', transfers: setAside(dispute, funds) },
];

/** Acceptance sets the claimed sum aside, as far as the deposit reaches. */
export function setAside(dispute: Dispute, funds: Funds): Transfer[] {
  const claimedMinor = sumMinor(openClaims(dispute).map((claim) => claim.asked.payMinor));
  return hold(dispute, claimedMinor - dispute.heldMinor, funds);
}

export const refuse: Decider<CommandOf<'refuse'>> = ({ dispute, command, rules }) => {
  if (!rules.procedure.procedure.refuseGrounds.includes(command.ground)) {
    return { refusal: 'groundDoesNotApply', ground: command.ground };
  }
  const claims = openClaims(dispute).map(({ id }) => ({ id, outcome: 'refused' as const }));
  return [
    { type: 'refused', ground: command.ground, claims, outcome: 'refused', ...proseOf({ reasons: command.reasons }) },
  ];
};

export const askForMore: Decider<CommandOf<'askForMore'>> = ({ dispute, command, now, rules }) => {
  if (dispute.questions.some((question) => question.state === 'open')) {
    return { refusal: 'tooMany', what: 'questions', limit: 1 };
  }
  const id = nextId('q', dispute.questions);
  return [
    {
      type: 'moreAsked',
      question: id,
      started: [start(dispute, questionClock(id), 'more', now, rules)],
      stopped: [TURN],
      ...proseOf({ question: command.question }),
    },
  ];
};

export const provideMore: Decider<CommandOf<'provideMore'>> = ({ dispute, command, now, rules }) => {
  const question = dispute.questions.find((candidate) => candidate.id === command.question);
  if (question?.kind !== 'more' || question.state !== 'open') {
    return { refusal: 'noSuchRequest', request: command.question };
  }
  return [
    {
      type: 'moreProvided',
      question: question.id,
      evidence: collect(dispute, 'complainant', command.evidence),
      stopped: [questionClock(question.id)],
      started: [start(dispute, TURN, 'intake', now, rules)],
      ...proseOf({ statement: command.statement, ...notesOf(dispute, command.evidence) }),
    },
  ];
};
