import type { ReactNode } from 'react';
import { FieldErrors } from '../fields/field-errors.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { OfflineNotice, useOnline } from '../ui/offline-notice.tsx';
import type { CommandFormState } from './use-command-form.ts';
import styles from './command-dialog.module.css';
import { NewsNotice } from './news-notice.tsx';

interface CommandDialogProps {
  form: Pick<CommandFormState<object>, 'problems' | 'sentence' | 'busy' | 'news' | 'look' | 'submit' | 'onClose'>;
  title: string;
  amount?: ReactNode;
  consequence: ReactNode;
  confirmLabel: string;
  harmful?: boolean;
  children?: ReactNode;
}

/** A command asked as a question: what moves, what follows, the fields, and what speaks against it. */
export function CommandDialog({ form, children, ...question }: CommandDialogProps) {
  const online = useOnline();
  return (
    <ConfirmDialog open {...question} busy={form.busy} onConfirm={form.submit} onClose={form.onClose}>
      <div className={styles.fields}>
        {online ? null : <OfflineNotice />}
        <NewsNotice news={form.news} onLook={form.look} />
        <ErrorSummary problems={form.problems} sentence={form.sentence} />
        <FieldErrors value={form.problems}>{children}</FieldErrors>
      </div>
    </ConfirmDialog>
  );
}
