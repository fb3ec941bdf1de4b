import { sideOf, type Actor, type Role } from '../actor.ts';
import type { Rules } from '../policy/pack.ts';
import { allowedCommands } from './allowed.ts';
import { appealableUntil } from './decide/appealing.ts';
import type { CommandType } from './commands.ts';
import { questionClock, type Deadline } from './deadline.ts';
import type { Dispute, Question } from './dispute.ts';
import type { Fact } from './facts.ts';
import { tasksOf, type Task } from './tasks.ts';
import { seesPart, sightOf, type Viewer } from './visibility.ts';

/** One line of the timeline as this viewer may read it. `body` is the fact's own saying. */
export interface Entry {
  seq: number;
  type: Fact['type'];
  at: number;
  by: { role: Role; you: boolean };
  lead: Dispute['state'] | null;
  body: Record<string, unknown>;
  prose: Record<string, string>;
}

/** The dispute as one viewer may see it. Screens show it as it comes and work nothing out again. */
export interface DisputeView {
  viewer: Viewer;
  dispute: Dispute;
  /** Most urgent first. */
  tasks: Task[];
  allowed: CommandType[];
  appealableUntil: number | null;
  entries: Entry[];
}

interface Looking {
  dispute: Dispute;
  /** The history with its words, in order. */
  facts: readonly Fact[];
  viewer: Viewer;
  actor: Actor;
  now: number;
  rules: Rules;
}

export function viewOf(looking: Looking): DisputeView {
  const { dispute, viewer, actor, now, rules } = looking;
  const until = appealableUntil(dispute, rules);
  const seen = seenBy(dispute, viewer);
  return {
    viewer,
    dispute: seen,
    tasks: tasksOf({ ...dispute, deadlines: seen.deadlines }),
    allowed: allowedCommands({ dispute, actor, now, rules }),
    appealableUntil: until > now ? until : null,
    entries: looking.facts.flatMap((fact, index) => entryOf(fact, index + 1, viewer, actor)),
  };
}

/** The fold without what this viewer has no right to. */
export function seenBy(dispute: Dispute, viewer: Viewer): Dispute {
  const staff = seesPart(viewer, 'arbitrators');
  const hidesOffers = !seesPart(viewer, 'offers');
  return {
    ...dispute,
    offers: hidesOffers ? [] : dispute.offers,
    claims: hidesOffers ? dispute.claims.map(withoutOffered) : dispute.claims,
    arbitrator: staff ? dispute.arbitrator : null,
    formerArbitrators: staff ? dispute.formerArbitrators : [],
    rulings: staff ? dispute.rulings : dispute.rulings.map((ruling) => ({ ...ruling, arbitrator: '' })),
    heldMinor: seesPart(viewer, 'hold') ? dispute.heldMinor : 0,
    complainant: viewer === 'regulator' ? null : dispute.complainant,
    rating: viewer === 'arbitrator' ? null : dispute.rating,
    questions: dispute.questions.filter((question) => seesQuestion(viewer, question)),
    deadlines: deadlinesFor(dispute, viewer),
  };
}

const ASKED_BY = { more: 'moreAsked', evidence: 'evidenceRequested', question: 'partyAsked' } as const;

function seesQuestion(viewer: Viewer, { kind }: Question): boolean {
  return sightOf(viewer, ASKED_BY[kind]) !== 'hidden';
}

/** The clock of a question would tell that it was asked. */
function deadlinesFor(dispute: Dispute, viewer: Viewer): Deadline[] {
  const unseen = dispute.questions.filter((question) => !seesQuestion(viewer, question));
  const clocks = new Set(unseen.map(({ id }) => questionClock(id)));
  return dispute.deadlines.filter(({ name }) => !clocks.has(name));
}

/** That something was offered is itself without prejudice. */
function withoutOffered(claim: Dispute['claims'][number]): Dispute['claims'][number] {
  return claim.answer === 'offered' ? { ...claim, answer: 'contested' } : claim;
}

function entryOf(fact: Fact, seq: number, viewer: Viewer, actor: Actor): Entry[] {
  const sight = sightOf(viewer, fact.type);
  if (sight === 'hidden') return [];
  const { type, at, by, lead, prose } = fact;
  const side = sideOf(by.role);
  const you = by.role === actor.role && (side !== null || by.id === actor.id);
  return [
    {
      seq,
      type,
      at,
      by: { role: by.role, you },
      lead: lead ?? null,
      body: bodyFor(fact, viewer),
      prose: sight === 'full' ? (prose ?? {}) : {},
    },
  ];
}

/** What the timeline shows beside the words; persons' ids and the inner bookkeeping stay out. */
const TOLD: Partial<Record<Fact['type'], readonly string[]>> = {
  refused: ['ground'],
  recorded: ['source', 'externalId', 'outcomeWords'],
  moreAsked: ['question'],
  moreProvided: ['question', 'evidence'],
  filed: ['origin', 'evidence'],
  answered: ['answers'],
  offerMade: ['offer', 'claim', 'side', 'terms'],
  offerAccepted: ['offer'],
  offerDeclined: ['offer'],
  claimGranted: ['claim'],
  claimAmended: ['claim'],
  settled: ['terms'],
  evidenceSubmitted: ['evidence', 'question'],
  evidenceRequested: ['question', 'from'],
  rested: ['side'],
  partyAsked: ['question', 'party'],
  questionAnswered: ['question', 'evidence'],
  ruled: ['round', 'decisions'],
  rulingCorrected: ['decisions'],
  appealed: ['side', 'appealed', 'ground'],
  crossAppealed: ['side', 'appealed'],
  appealAnswered: ['side'],
  appealWaived: ['side'],
  appealRefused: ['ground'],
  returnAddressProvided: ['obligation'],
  performanceReported: ['obligation'],
  performanceConfirmed: ['obligation'],
  performanceContested: ['obligation'],
  returnDecided: ['obligation', 'decision'],
  performanceDecided: ['obligation', 'performed'],
  proofRecorded: ['obligation', 'source'],
  paymentReported: ['obligation'],
  paymentOrdered: ['obligation', 'payment'],
  paymentConfirmed: ['obligation'],
  paymentContested: ['obligation'],
  paymentFailed: ['obligation'],
  receiptReported: ['what', 'obligation'],
  rated: ['stars'],
  humanRequested: ['side'],
  reopened: ['side', 'ground'],
  terminated: ['ground'],
  suspended: ['ground'],
  externalRefundRecorded: ['claim', 'source', 'amountMinor'],
  externalDecisionRecorded: ['source'],
  expired: ['deadline', 'expiry', 'silent'],
  rulesAdopted: ['from', 'to'],
};

function bodyFor(fact: Fact, viewer: Viewer): Record<string, unknown> {
  const told = TOLD[fact.type] ?? [];
  const body = Object.fromEntries(Object.entries(fact).filter(([key]) => told.includes(key)));
  if (fact.type !== 'answered' || seesPart(viewer, 'offers')) return body;
  const answers = fact.answers.map((one) => (one.answer === 'offered' ? { ...one, answer: 'contested' } : one));
  return { ...body, answers };
}
