import { sideOf, type Side } from '../../actor.ts';
import type { Refusal } from '../../refusal.ts';
import { claimOf, openClaims } from '../claims.ts';
import type { CommandOf } from '../commands.ts';
import type { Claim, Dispute, Offer } from '../dispute.ts';
import type { Draft } from '../facts.ts';
import type { Terms } from '../terms.ts';
import { nextId, proseOf, type Answer, type Asking, type Decider } from './asking.ts';
import { claimProblem, termsProblem } from './filing.ts';
import { agreed, granted } from './granting.ts';
import { paymentPending, plan, replaced } from './owing.ts';

function openClaim(dispute: Dispute, id: string): Claim | Refusal {
  const claim = claimOf(dispute, id);
  if (!claim) return { refusal: 'noSuchClaim', claim: id };
  return claim.outcome === null ? claim : { refusal: 'claimNotOpen', claim: id, outcome: claim.outcome };
}

export const answer: Decider<CommandOf<'answer'>> = (asking) => {
  const { dispute, command } = asking;
  const problem = command.answers.reduce<Refusal | null>(
    (found, given, index) => found ?? answerProblem(asking, given, index),
    null,
  );
  if (problem) return problem;
  const given = new Set(command.answers.map((one) => one.claim));
  const missing = openClaims(dispute).filter((claim) => !given.has(claim.id));
  if (missing.length > 0) return { refusal: 'claimsUnanswered', claims: missing.map((claim) => claim.id) };
  return [answered(asking), ...offersIn(asking)];
};

function answerProblem(
  asking: Asking<CommandOf<'answer'>>,
  given: CommandOf<'answer'>['answers'][number],
  index: number,
) {
  const claim = openClaim(asking.dispute, given.claim);
  if ('refusal' in claim) return claim;
  if (asking.command.answers.findIndex((other) => other.claim === given.claim) !== index) {
    return { refusal: 'answeredTwice' as const, claim: given.claim };
  }
  return given.answer === 'offer' ? termsProblem(asking.dispute, claim, given.terms, asking.rules) : null;
}

function answered({ dispute, command, rules }: Asking<CommandOf<'answer'>>): Draft {
  const seq = dispute.seq + 1;
  const words = { grant: 'granted', offer: 'offered', contest: 'contested' } as const;
  const answers = command.answers.map((one) => ({ claim: one.claim, answer: words[one.answer] }));
  const grants = answers.filter((one) => one.answer === 'granted').map((one) => claimOf(dispute, one.claim)!);
  return {
    type: 'answered',
    answers,
    claims: answers.map(({ claim: id, answer }) => ({
      id,
      answer,
      answerSeq: seq,
      ...(answer === 'granted' && { outcome: 'granted' as const }),
    })),
    owed: granted(dispute, grants, 'admitted', rules),
    ...proseOf(
      Object.fromEntries(
        command.answers.filter((one) => one.answer !== 'offer').map((one) => [`statement:${one.claim}`, one.statement]),
      ),
    ),
  };
}

function offersIn({ dispute, command }: Asking<CommandOf<'answer'>>): Draft[] {
  return command.answers
    .filter((one) => one.answer === 'offer')
    .map((one, index) =>
      offerDraft(nextId('o', dispute.offers, index), one.claim, 'respondent', one.terms, one.statement),
    );
}

function offerDraft(offer: string, claim: string, side: Side, terms: Terms, message: string): Draft {
  return { type: 'offerMade', offer, claim, side, terms, ...proseOf({ message }) };
}

export const makeOffer: Decider<CommandOf<'makeOffer'>> = ({ dispute, command, actor, rules }) => {
  const side = sideOf(actor.role)!;
  const claim = openClaim(dispute, command.claim);
  if ('refusal' in claim) return claim;
  const standing = dispute.offers.find((offer) => offer.claim === claim.id && offer.state === 'open');
  if (standing?.by === side) return { refusal: 'ownOffer', offer: standing.id };
  const limit = rules.procedure.procedure.offersPerSide;
  if (dispute.offers.filter((offer) => offer.by === side).length >= limit) return { refusal: 'tooManyOffers', limit };
  const problem = termsProblem(dispute, claim, command.terms, rules);
  return problem ?? [offerDraft(nextId('o', dispute.offers), claim.id, side, command.terms, command.message)];
};

function standingOffer(dispute: Dispute, id: string, side: Side): Offer | Refusal {
  const offer = dispute.offers.find((candidate) => candidate.id === id);
  if (!offer) return { refusal: 'noSuchOffer', offer: id };
  if (offer.by === side) return { refusal: 'ownOffer', offer: id };
  return offer.state === 'open' ? offer : { refusal: 'offerNotOpen', offer: id, state: offer.state };
}

export const acceptOffer: Decider<CommandOf<'acceptOffer'>> = ({ dispute, command, actor, rules }) => {
  const offer = standingOffer(dispute, command.offer, sideOf(actor.role)!);
  if ('refusal' in offer) return offer;
  const claim = openClaim(dispute, offer.claim);
  if ('refusal' in claim) return claim;
  const problem = termsProblem(dispute, claim, offer.terms, rules);
  if (problem) return problem;
  const footing = { track: 'admitted', stay: false } as const;
  const owed = plan(claim.id, offer.terms, footing, rules, dispute.seq + 1, dispute.obligations.length);
  return [{ type: 'offerAccepted', offer: offer.id, claims: [{ id: claim.id, outcome: 'settled' }], owed }];
};

export const declineOffer: Decider<CommandOf<'declineOffer'>> = ({ dispute, command, actor }) => {
  const offer = standingOffer(dispute, command.offer, sideOf(actor.role)!);
  if ('refusal' in offer) return offer;
  return [{ type: 'offerDeclined', offer: offer.id, ...proseOf({ message: command.message }) }];
};

export const escalate: Decider<CommandOf<'escalate'>> = ({ command }) => [
  { type: 'escalated', ...proseOf({ message: command.message }) },
];

export const grantClaim: Decider<CommandOf<'grantClaim'>> = ({ dispute, command, rules }) => {
  const claim = openClaim(dispute, command.claim);
  if ('refusal' in claim) return claim;
  const pending = paymentPending(dispute, [claim.id]);
  if (pending) return { refusal: 'paymentUnderWay', obligation: pending.id };
  return [
    {
      type: 'claimGranted',
      claim: claim.id,
      claims: [{ id: claim.id, answer: 'granted', answerSeq: dispute.seq + 1, outcome: 'granted' }],
      obligations: replaced(dispute, [claim.id]),
      owed: granted(dispute, [claim], 'admitted', rules),
      ...proseOf({ [`statement:${claim.id}`]: command.statement }),
    },
  ];
};

export const amendClaim: Decider<CommandOf<'amendClaim'>> = ({ dispute, command, rules }) => {
  const claim = openClaim(dispute, command.claim);
  if ('refusal' in claim) return claim;
  const { reason, asked } = command;
  const problem = claimProblem(dispute, claim.id, { ...claim, reason, asked }, rules);
  if (problem) return problem;
  const answer = claim.answer === null ? null : ('contested' as const);
  return [
    {
      type: 'claimAmended',
      claim: claim.id,
      // What came from elsewhere is no longer asked for: the new sum is what is still wanted.
      claims: [{ id: claim.id, reason, asked, answer, externalMinor: 0 }],
      ...proseOf({ [`statement:${claim.id}`]: command.statement }),
    },
  ];
};

export const settle: Decider<CommandOf<'settle'>> = (asking): Answer => {
  const { terms, statement } = asking.command;
  const caused = agreed(asking, terms, 'admitted');
  if ('refusal' in caused) return caused;
  const claims = terms.map(({ claim: id }) => ({ id, outcome: 'settled' as const }));
  return [{ type: 'settled', terms, claims, ...caused, ...proseOf({ statement }) }];
};
