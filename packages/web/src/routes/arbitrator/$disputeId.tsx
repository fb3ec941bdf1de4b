import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenDispute } from '../../dispute/use-open-dispute.ts';
import { Lost } from '../../shell/lost.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { refusalOf } from '../../text/failure.ts';
import { useSpeech } from '../../text/use-speech.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { DisputeSkeleton } from '../../ui/skeletons.tsx';
import { HearingRoom } from './-room/hearing-room.tsx';

export const Route = createFileRoute('/arbitrator/$disputeId')({ component: OpenDispute });

function OpenDispute() {
  const { t } = useTranslation('dispute');
  const { sentence, reference } = useSpeech();
  const { disputeId } = Route.useParams();
  const { person } = Route.useRouteContext();
  const { dispute, pack } = useOpenDispute(disputeId);
  const error = dispute.error ?? pack.error;
  if (refusalOf(error)?.refusal === 'notFound') return <Lost />;
  if (error) {
    const retry = () => void Promise.all([dispute.refetch(), pack.refetch()]);
    return <ErrorState what={sentence(error)} reference={reference(error)} onRetry={retry} />;
  }
  if (!dispute.data || !pack.data) return <DisputeSkeleton />;
  return (
    <>
      <PageTitle title={t('number', { number: dispute.data.dispute.number })} />
      <HearingRoom key={disputeId} detail={dispute.data} pack={pack.data} person={person} />
    </>
  );
}
