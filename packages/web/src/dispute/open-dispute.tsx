import type { ReactNode } from 'react';
import { Lost } from '../shell/lost.tsx';
import { refusalOf } from '../text/failure.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { DisputeSkeleton } from '../ui/skeletons.tsx';
import type { CommandForms } from './command-forms.ts';
import { DisputeProvider } from './dispute-context.tsx';
import { useOpenDispute } from './use-open-dispute.ts';

interface OpenDisputeProps {
  disputeId: string;
  forms: CommandForms;
  children: ReactNode;
}

/** Fetches a dispute and keeps it fresh; inside, `useDispute` has it. */
export function OpenDispute({ disputeId, forms, children }: OpenDisputeProps) {
  const { dispute, pack } = useOpenDispute(disputeId);
  const error = dispute.data && pack.data ? null : (dispute.error ?? pack.error);
  if (error) {
    if (refusalOf(error)?.refusal === 'notFound') return <Lost />;
    const retry = () => void Promise.all([dispute.refetch(), pack.refetch()]);
    return <ErrorState error={error} onRetry={retry} busy={dispute.isFetching} />;
  }
  if (!dispute.data || !pack.data) return <DisputeSkeleton />;
  return (
    <DisputeProvider key={disputeId} detail={dispute.data} pack={pack.data} forms={forms}>
      {children}
    </DisputeProvider>
  );
}
