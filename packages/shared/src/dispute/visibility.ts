import type { Role } from '../actor.ts';
import type { FactType } from './facts.ts';

/** Who may look at a dispute; the system and importers act but do not look. */
export const VIEWERS = [
  'complainant',
  'respondent',
  'intake',
  'arbitrator',
  'supervisor',
  'finance',
  'regulator',
  'admin',
] as const satisfies readonly Role[];
export type Viewer = (typeof VIEWERS)[number];

/** `full` with its words, `bare` without them, `hidden` not at all. */
type Sight = 'full' | 'bare' | 'hidden';

const OPEN = sights('full', 'full', 'bare');
/** Offers are without prejudice: those who decide never see them. */
const WITHOUT_PREJUDICE = sights('full', 'hidden', 'hidden');
/** The desk's own words. */
const DESK = sights('hidden', 'full', 'hidden');
/** Everybody may know that it happened, the reasons stay at the desk. */
const DESK_REASONS = sights('bare', 'full', 'bare');

function sights(parties: Sight, staff: Sight, regulator: Sight): Record<Viewer, Sight> {
  return {
    complainant: parties,
    respondent: parties,
    intake: staff,
    arbitrator: staff,
    supervisor: staff,
    finance: staff,
    admin: staff === 'full' ? 'bare' : staff,
    regulator,
  };
}

/** What each viewer sees of each kind of fact. */
export const FACT_SIGHT: Record<FactType, Record<Viewer, Sight>> = {
  filed: OPEN,
  recorded: OPEN,
  accepted: OPEN,
  refused: OPEN,
  moreAsked: { ...OPEN, respondent: 'hidden' },
  moreProvided: OPEN,
  answered: OPEN,
  offerMade: WITHOUT_PREJUDICE,
  offerAccepted: WITHOUT_PREJUDICE,
  offerDeclined: WITHOUT_PREJUDICE,
  escalated: { ...WITHOUT_PREJUDICE, intake: 'bare', arbitrator: 'bare', supervisor: 'bare', regulator: 'bare' },
  claimGranted: OPEN,
  claimAmended: OPEN,
  settled: OPEN,
  evidenceSubmitted: OPEN,
  evidenceRequested: OPEN,
  rested: OPEN,
  arbitratorAssigned: DESK_REASONS,
  arbitratorRecused: DESK_REASONS,
  partyAsked: OPEN,
  questionAnswered: OPEN,
  evidenceReopened: OPEN,
  ruled: OPEN,
  rulingCorrected: OPEN,
  disputeLeft: OPEN,
  noteAdded: DESK,
  appealed: OPEN,
  crossAppealed: OPEN,
  appealAnswered: OPEN,
  appealWaived: OPEN,
  appealAdmitted: OPEN,
  appealRefused: OPEN,
  returnAddressProvided: { ...OPEN, regulator: 'bare' },
  performanceReported: OPEN,
  performanceConfirmed: OPEN,
  performanceContested: OPEN,
  returnDecided: OPEN,
  performanceDecided: OPEN,
  proofRecorded: OPEN,
  paymentReported: OPEN,
  paymentOrdered: OPEN,
  paymentConfirmed: OPEN,
  paymentContested: OPEN,
  paymentFailed: OPEN,
  receiptReported: OPEN,
  withdrawn: OPEN,
  withdrawalTakenBack: OPEN,
  rated: { ...OPEN, arbitrator: 'hidden' },
  humanRequested: OPEN,
  reopened: OPEN,
  terminated: OPEN,
  suspended: DESK_REASONS,
  resumed: OPEN,
  externalRefundRecorded: OPEN,
  chargebackReported: OPEN,
  externalDecisionRecorded: OPEN,
  expired: OPEN,
  rulesAdopted: OPEN,
};

/** Parts of the fold that not everybody sees; what is not named here is open to all viewers. */
const PART_SIGHT = {
  offers: ['complainant', 'respondent'],
  arbitrators: ['intake', 'arbitrator', 'supervisor', 'finance', 'admin'],
  hold: ['respondent', 'arbitrator', 'supervisor', 'finance', 'admin'],
} as const satisfies Record<string, readonly Viewer[]>;

export function seesPart(viewer: Viewer, part: keyof typeof PART_SIGHT): boolean {
  return (PART_SIGHT[part] as readonly Viewer[]).includes(viewer);
}

/** Whether words of the kind may be shown to this viewer. */
export function sightOf(viewer: Viewer, type: FactType): Sight {
  return FACT_SIGHT[type][viewer];
}
