import { createFileRoute } from '@tanstack/react-router';
import { RoomSlots } from '../../desk/room-slots.tsx';
import { OpenDispute } from '../../dispute/open-dispute.tsx';
import { HearingRoom } from './-room/hearing-room.tsx';
import { staffForms } from './-room/staff-forms.ts';

export const Route = createFileRoute('/arbitrator/$disputeId')({ component: Room });

function Room() {
  const { disputeId } = Route.useParams();
  const { person } = Route.useRouteContext();
  return (
    <RoomSlots key={disputeId}>
      <OpenDispute disputeId={disputeId} forms={staffForms(person)}>
        <HearingRoom person={person} />
      </OpenDispute>
    </RoomSlots>
  );
}
