import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary, type FieldProblem } from '../ui/error-summary.tsx';
import styles from './auth-form.module.css';
import { PageTitle } from './page-title.tsx';

interface AuthFormProps {
  title: string;
  lead?: ReactNode;
  problems: readonly FieldProblem[];
  sentence: string | null;
  submitLabel: string;
  busy: boolean;
  onSubmit: () => void;
  /** Fields. */
  children?: ReactNode;
  /** Other ways on. */
  foot?: ReactNode;
}

export function AuthForm({
  title,
  lead,
  problems,
  sentence,
  submitLabel,
  busy,
  onSubmit,
  children,
  foot,
}: AuthFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <div className={styles.page}>
      <PageTitle title={title} wrong={problems.length > 0} />
      <ErrorSummary problems={problems} sentence={sentence} />
      <h1 className={styles.title}>{title}</h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
      <form className={styles.form} noValidate onSubmit={submit}>
        {children}
        <Button type="submit" fullWidth loading={busy}>
          {submitLabel}
        </Button>
      </form>
      {foot ? <div className={styles.foot}>{foot}</div> : null}
    </div>
  );
}

/** A page that only says something, with a way on. */
export function AuthNote({ title, children, foot }: { title: string; children: ReactNode; foot?: ReactNode }) {
  return (
    <div className={styles.page}>
      <PageTitle title={title} />
      <h1 className={styles.title}>{title}</h1>
      <output className={styles.note}>{children}</output>
      {foot ? <div className={styles.foot}>{foot}</div> : null}
    </div>
  );
}
