import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InternalNotes } from '../../../desk/docket/internal-notes.tsx';
import { SideBySide } from '../../../desk/docket/side-by-side.tsx';
import { RoomSlot } from '../../../desk/room-slots.tsx';
import { DisputeBanner } from '../../../dispute/dispute-banner.tsx';
import { useDispute } from '../../../dispute/dispute-context.tsx';
import { History } from '../../../dispute/history.tsx';
import { ObligationList } from '../../../dispute/obligation-list.tsx';
import { QuestionList } from '../../../dispute/question-list.tsx';
import { RecordColumns } from '../../../dispute/record-columns.tsx';
import { DisputeRule } from '../../../forms/dispute-rule.tsx';
import type { Person } from '../../../session.ts';
import { PageTitle } from '../../../shell/page-title.tsx';
import { FormSkeleton } from '../../../ui/skeletons.tsx';
import { BenchMenu } from './bench-menu.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { DisputeHeading } from './dispute-heading.tsx';
import styles from './hearing-room.module.css';

/** The file with both sides in the middle, what can be done about it on the bench beside. */
export function HearingRoom({ person }: { person: Person }) {
  const { t } = useTranslation('dispute');
  const { allowed, dispute } = useDispute().detail;
  return (
    <div className={styles.room}>
      <PageTitle title={t('number', { number: dispute.number })} />
      <RoomSlot place="letter" className={styles.letter} />
      <File person={person} />
      <aside className={styles.bench} aria-label={t('commands.rule')}>
        <RoomSlot place="bench" />
        <BenchMenu />
        {allowed.includes('rule') ? (
          <Suspense fallback={<FormSkeleton fields={4} />}>
            <DisputeRule />
          </Suspense>
        ) : null}
        <InternalNotes />
      </aside>
    </div>
  );
}

function File({ person }: { person: Person }) {
  const { t } = useTranslation('dispute');
  const { dispute, record } = useDispute().detail;
  return (
    <div className={styles.file}>
      <DisputeHeading person={person} />
      <DisputeBanner />
      <ConflictNotice person={person} />
      {record ? (
        <Section title={t('record.title')}>
          <RecordColumns record={record} />
        </Section>
      ) : (
        <SideBySide />
      )}
      {dispute.questions.length > 0 ? (
        <Section title={t('page.questions')}>
          <QuestionList />
        </Section>
      ) : null}
      {dispute.obligations.length > 0 ? (
        <Section title={t('page.obligations')}>
          <ObligationList />
        </Section>
      ) : null}
      <Section title={t('page.timeline')}>
        <History />
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
