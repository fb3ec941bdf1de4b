import { Button } from '@mantine/core';
import { openClaims } from '@redress/shared/dispute/claims';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClaimEntry } from '../dispute/claim-entry.tsx';
import { useDispute } from '../dispute/dispute-context.tsx';
import { useNames } from '../dispute/use-names.ts';
import { FieldErrors } from '../fields/field-errors.ts';
import { ClaimList } from '../ui/claim-row.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SavedHint } from '../ui/saved-hint.tsx';
import { FormSkeleton } from '../ui/skeletons.tsx';
import styles from './answer-claims.module.css';
import { AnswerLine } from './answer-line.tsx';
import { AnswerRow } from './answer-row.tsx';
import { AnswerSum } from './answer-sum.tsx';
import { answersOf, answerValues, type AnswerValues } from './answer-values.ts';
import { NewsNotice } from './news-notice.tsx';
import { useAnswerDraft } from './use-answer-draft.ts';
import { useCommandForm } from './use-command-form.ts';

/** Every claim with its answer beside it; nothing is sent before the sum was seen. */
export function AnswerClaims() {
  const { detail } = useDispute();
  const draft = useAnswerDraft(detail.dispute.id);
  return draft.drafted === null ? <FormSkeleton fields={3} /> : <Filling drafted={draft.drafted} draft={draft} />;
}

interface FillingProps {
  drafted: AnswerValues;
  draft: Pick<ReturnType<typeof useAnswerDraft>, 'saved' | 'save' | 'forget'>;
}

function Filling({ drafted, draft }: FillingProps) {
  const { t } = useTranslation(['forms', 'dispute']);
  const { dispute } = useDispute().detail;
  const names = useNames();
  const [asking, setAsking] = useState(false);
  const claims = openClaims(dispute);
  const form = useCommandForm({
    name: 'answer',
    initial: { rows: answerValues(dispute, drafted) },
    build: ({ rows }) => ({ type: 'answer', answers: answersOf(rows) }),
    check: ({ rows }) =>
      claims.flatMap((claim, index) =>
        rows[claim.id]?.answer
          ? []
          : [{ field: `answers.${index}.answer`, message: t('answer.missing', { claim: names.claimTitle(claim) }) }],
      ),
    onClose: () => void draft.forget(),
  });
  const { rows } = form.values;
  const change = (id: string, value: AnswerValues[string]) => {
    const next = { ...rows, [id]: value };
    form.set({ rows: next });
    draft.save(next);
  };
  return (
    <section id="answer" className={styles.section} tabIndex={-1} aria-label={t('answer.title')}>
      <NewsNotice news={form.news} onLook={form.look} />
      <ErrorSummary problems={form.problems} sentence={form.sentence} />
      <FieldErrors value={form.problems}>
        <ClaimList label={t('dispute:page.claims')}>
          {dispute.claims.map((claim) => (
            <ClaimEntry key={claim.id} claim={claim}>
              {rows[claim.id] ? (
                <AnswerRow
                  claim={claim}
                  id={`answers.${claims.indexOf(claim)}`}
                  value={rows[claim.id]!}
                  onChange={(value) => change(claim.id, value)}
                />
              ) : null}
            </ClaimEntry>
          ))}
        </ClaimList>
      </FieldErrors>
      <div className={styles.sum}>
        <AnswerSum claims={claims} rows={rows} />
        {draft.saved ? <SavedHint saved={draft.saved} /> : null}
        <Button onClick={() => setAsking(form.looksRight())}>{t('answer.review')}</Button>
      </div>
      {asking ? (
        <ConfirmDialog
          open
          title={t('answer.confirm')}
          amount={<AnswerSum claims={claims} rows={rows} bare />}
          consequence={
            <>
              <ul className={styles.review}>
                {claims.map((claim) => (
                  <AnswerLine key={claim.id} claim={claim} value={rows[claim.id]} />
                ))}
              </ul>
              {t('answer.consequence')}
            </>
          }
          confirmLabel={t('answer.send')}
          busy={form.busy}
          onConfirm={() => (form.submit(), setAsking(false))}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
