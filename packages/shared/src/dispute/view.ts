import { sideOf, type Actor, type Role } from '../actor.ts';
import type { Rules } from '../policy/pack.ts';
import { allowedCommands } from './allowed.ts';
import { appealableUntil } from './decide/appealing.ts';
import type { CommandType } from './commands.ts';
import type { Dispute } from './dispute.ts';
import type { Fact } from './facts.ts';
import { seenBy } from './seen-fold.ts';
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
