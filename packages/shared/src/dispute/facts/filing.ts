import type { RefuseGround } from '../../vocabulary/ground.ts';
import type { Outcome } from '../../vocabulary/outcome.ts';
import type { Reason } from '../../vocabulary/reason.ts';
import type { Claim, Dispute, Evidence } from '../dispute.ts';

type Birth = Pick<Dispute, 'id' | 'number' | 'respondent' | 'currency' | 'zone' | 'pins'>;

export type FilingFact =
  | (Birth & {
      type: 'filed';
      origin: 'buyer' | 'staff';
      complainant: string;
      order: string;
      lines: Dispute['lines'];
      opened: Omit<Claim, 'seq'>[];
      evidence: NewEvidence[];
    })
  | (Birth & {
      type: 'recorded';
      source: string;
      externalId: string;
      filedAt: number;
      reason: Reason;
      outcome?: Outcome;
      outcomeWords: string;
    })
  | { type: 'accepted' }
  | { type: 'refused'; ground: RefuseGround }
  | { type: 'moreAsked'; question: string }
  | { type: 'moreProvided'; question: string; evidence: NewEvidence[] };

/** A piece of evidence as its fact carries it; `seq` and `at` are the fact's own. */
export type NewEvidence = Omit<Evidence, 'seq' | 'at'>;
