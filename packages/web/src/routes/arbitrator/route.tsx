import { createFileRoute, Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { requireStaff } from '../../desk/require-staff.ts';
import { DeskFrame } from '../../desk/work/desk-frame.tsx';
import { DESK_QUEUES, DeskSearch, firstQueue } from '../../desk/work/desk-search.ts';
import { WorkList } from '../../desk/work/work-list.tsx';

export const Route = createFileRoute('/arbitrator')({
  validateSearch: DeskSearch,
  beforeLoad: ({ context: { me }, location }) => ({ person: requireStaff(me, location.href) }),
  component: Desk,
});

/** The work list stays where it is while one dispute after the other is opened beside it. */
function Desk() {
  const { t } = useTranslation('arbitrator');
  const { person } = Route.useRouteContext();
  const { queue, mine = false } = Route.useSearch();
  const { disputeId = null } = useParams({ strict: false });
  const shown = DESK_QUEUES.find((one) => one === queue) ?? firstQueue(person);
  return (
    <DeskFrame
      label={t('title')}
      open={disputeId !== null}
      list={<WorkList queue={shown} mine={mine} current={disputeId} />}
    >
      <Outlet />
    </DeskFrame>
  );
}
