import { createFileRoute, Link, redirect } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartyDispute } from '../../forms/party-dispute.tsx';
import { FiledNotice } from '../../filing/filed-notice.tsx';
import { navigation } from '../../shell/nav.ts';

/** One address for a dispute, whoever looks; the desk has a room of its own. */
export const Route = createFileRoute('/disputes/$disputeId')({
  beforeLoad: ({ context: { me }, location, params }) => {
    if (!me.person) return redirect({ to: '/sign-in', search: { back: location.href }, throw: true }) as never;
    if (me.person.role === 'arbitrator') redirect({ to: '/arbitrator/$disputeId', params, throw: true });
    return { person: me.person };
  },
  component: DisputeAddress,
});

function DisputeAddress() {
  const { disputeId } = Route.useParams();
  const { person } = Route.useRouteContext();
  const { t } = useTranslation(person.role);
  const [{ to }] = navigation[person.role];
  return (
    <>
      <FiledNotice />
      <PartyDispute disputeId={disputeId} above={<Link to={to}>{t('title')}</Link>} />
    </>
  );
}
