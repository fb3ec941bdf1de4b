import type { ReactNode } from 'react';
import { AnswerClaims } from './answer-claims.tsx';
import { PARTY_FORMS } from './party-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { DisputePage } from '../dispute/dispute-page.tsx';
import { OpenDispute } from '../dispute/open-dispute.tsx';

interface PartyDisputeProps {
  disputeId: string;
  above?: ReactNode;
  /** A list with its own title stands beside it. */
  beside?: boolean;
  children?: ReactNode;
}

/** The page of a dispute for who is a side in it. */
export function PartyDispute({ disputeId, above, beside = false, children }: PartyDisputeProps) {
  return (
    <OpenDispute disputeId={disputeId} forms={PARTY_FORMS}>
      <SidePage above={above} beside={beside} />
      {children}
    </OpenDispute>
  );
}

function SidePage({ above, beside }: { above: ReactNode; beside: boolean }) {
  const { can } = useDispute();
  return <DisputePage above={above} beside={beside} {...(can('answer') && { claims: <AnswerClaims /> })} />;
}
