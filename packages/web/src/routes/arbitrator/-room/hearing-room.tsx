import type { DisputeDetail } from '@redress/shared/dispute/contract';
import type { Pack } from '@redress/shared/policy/pack';
import { Suspense, useMemo } from 'react';
import { InternalNotes } from '../../../desk/docket/internal-notes.tsx';
import { SideBySide } from '../../../desk/docket/side-by-side.tsx';
import { RoomSlot, RoomSlots } from '../../../desk/room-slots.tsx';
import { DisputeProvider } from '../../../dispute/dispute-context.tsx';
import { DisputeRule } from '../../../forms/dispute-rule.tsx';
import type { Person } from '../../../session.ts';
import { FormSkeleton } from '../../../ui/skeletons.tsx';
import { BenchMenu } from './bench-menu.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { DisputeHeading } from './dispute-heading.tsx';
import { STAFF_FORMS } from './staff-forms.ts';
import styles from './hearing-room.module.css';

interface HearingRoomProps {
  detail: DisputeDetail;
  pack: Pack;
  person: Person;
}

/** The file with both sides in the middle, what can be done about it on the bench beside. */
export function HearingRoom({ detail, pack, person }: HearingRoomProps) {
  const forms = useMemo(() => formsOf(person), [person]);
  return (
    <RoomSlots>
      <DisputeProvider detail={detail} pack={pack} forms={forms}>
        <div className={styles.room}>
          <RoomSlot place="letter" className={styles.letter} />
          <div className={styles.file}>
            <DisputeHeading person={person} />
            <ConflictNotice person={person} />
            <SideBySide />
          </div>
          <aside className={styles.bench}>
            <RoomSlot place="bench" />
            <BenchMenu />
            {detail.allowed.includes('rule') ? (
              <Suspense fallback={<FormSkeleton fields={4} />}>
                <DisputeRule />
              </Suspense>
            ) : null}
            <InternalNotes />
          </aside>
        </div>
      </DisputeProvider>
    </RoomSlots>
  );
}

/** Who only decides takes a dispute for themselves; giving it to somebody else is a supervisor's. */
function formsOf({ rights }: Person) {
  const { assign, ...others } = STAFF_FORMS;
  return rights.includes('supervisor') ? { assign, ...others } : others;
}
