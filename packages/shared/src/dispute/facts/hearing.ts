import type { Side } from '../../actor.ts';
import type { ClaimDecision } from '../../adjudication/ruling.ts';
import type { NewEvidence } from './filing.ts';

export type HearingFact =
  | { type: 'evidenceSubmitted'; evidence: NewEvidence[]; question: string | null }
  | { type: 'evidenceRequested'; question: string; from: Side }
  | { type: 'rested'; side: Side }
  | { type: 'arbitratorAssigned'; arbitrator: string }
  | { type: 'arbitratorRecused'; arbitrator: string }
  | { type: 'partyAsked'; question: string; party: Side }
  | { type: 'questionAnswered'; question: string; evidence: NewEvidence[] }
  | { type: 'evidenceReopened' }
  | { type: 'ruled'; round: number; decisions: ClaimDecision[] }
  | { type: 'rulingCorrected'; decisions: ClaimDecision[] }
  | { type: 'disputeLeft' }
  | { type: 'noteAdded' };
