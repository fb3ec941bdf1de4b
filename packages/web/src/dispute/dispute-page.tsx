import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../shell/page-title.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { DisputeBanner } from './dispute-banner.tsx';
import { ClaimEntries } from './claim-entries.tsx';
import { TURN_ID, useDispute } from './dispute-context.tsx';
import styles from './dispute-page.module.css';
import { EvidenceSides } from './evidence-sides.tsx';
import { History } from './history.tsx';
import { MoreMenu } from './more-menu.tsx';
import { ObligationList } from './obligation-list.tsx';
import { ProgressLine } from './progress-line.tsx';
import { QuestionList } from './question-list.tsx';
import { RecordColumns } from './record-columns.tsx';
import { useNames } from './use-names.ts';

interface DisputePageProps {
  /** A way back, above the title. */
  above?: ReactNode;
  /** Beside a list, whose title is the page's. */
  beside?: boolean;
  /** The claims, where they are more than read: answered, decided. */
  claims?: ReactNode;
}

/** A dispute on one page: whose turn, where it stands, claims, what is owed, questions, evidence, what happened. */
export function DisputePage({ above, beside = false, claims }: DisputePageProps) {
  const { t } = useTranslation('dispute');
  const { detail } = useDispute();
  const { dispute, record, appealableUntil } = detail;
  const names = useNames();
  const title = t('number', { number: dispute.number });
  return (
    <article className={styles.page}>
      {beside ? null : <PageTitle title={title} />}
      <PageHeader title={title} above={above} lead={<Parties />} actions={<MoreMenu />} />
      <div id={TURN_ID} className={styles.turn} tabIndex={-1}>
        <DisputeBanner />
      </div>
      <ProgressLine />
      {appealableUntil !== null && dispute.state !== 'ruled' && detail.allowed.includes('appeal') ? (
        <p className={styles.appeal}>{t('appealUntil', { when: names.when(appealableUntil) })}</p>
      ) : null}
      <Section title={t('page.claims')}>{claims ?? <ClaimEntries />}</Section>
      {dispute.obligations.length > 0 ? (
        <Section title={t('page.obligations')}>
          <ObligationList />
        </Section>
      ) : null}
      {dispute.questions.length > 0 ? (
        <Section title={t('page.questions')}>
          <QuestionList />
        </Section>
      ) : null}
      {record ? (
        <Section title={t('record.title')}>
          <RecordColumns record={record} />
        </Section>
      ) : (
        <Section title={t('page.evidence')}>
          <EvidenceSides />
        </Section>
      )}
      <Section title={t('page.timeline')}>
        <History />
      </Section>
    </article>
  );
}

function Parties() {
  const { t } = useTranslation('dispute');
  const { complainant, respondent, order } = useDispute().detail;
  return (
    <>
      {t('page.parties', { buyer: complainant?.name ?? t('page.someone'), seller: respondent.name })}
      {order ? <> · {t('page.lead', { order: order.number, shop: order.shop })}</> : null}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
