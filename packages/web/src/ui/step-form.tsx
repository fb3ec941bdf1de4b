import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary, type FieldProblem } from './error-summary.tsx';
import { SavedHint, type Saved } from './saved-hint.tsx';
import styles from './step-form.module.css';

interface StepFormProps {
  /** From 1. */
  step: number;
  steps: number;
  /** The question of this page. */
  title: string;
  lead?: ReactNode;
  problems?: readonly FieldProblem[];
  sentence?: string | null;
  saved?: Saved | null;
  /** Absent on the first page. */
  onBack?: () => void;
  onNext: () => void;
  /** "Continue" when absent; on the last page say what is sent. */
  nextLabel?: string;
  busy?: boolean;
  children: ReactNode;
}

const none: readonly FieldProblem[] = [];

/** One question a page. Put `key={step}` on it, so that each page starts at its own heading. */
export function StepForm(props: StepFormProps) {
  const { step, steps, title, lead, problems = none, sentence = null, saved, onBack, onNext, nextLabel, busy } = props;
  const { t } = useTranslation('ui');
  const heading = useRef<HTMLHeadingElement>(null);
  // A page that opens with a problem leaves the focus to the summary.
  const [startsWrong] = useState(problems.length > 0 || sentence !== null);
  useEffect(() => {
    if (step > 1 && !startsWrong) heading.current?.focus();
  }, [step, startsWrong]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <div className={styles.position}>
        <span>{t('step.position', { index: step, count: steps })}</span>
        <progress className={styles.progress} max={steps} value={step} aria-hidden />
      </div>
      <ErrorSummary problems={problems} sentence={sentence} />
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {lead ? <div className={styles.lead}>{lead}</div> : null}
      <div className={styles.fields}>{props.children}</div>
      <div className={styles.bar}>
        {onBack ? (
          <Button variant="default" onClick={onBack}>
            {t('step.back')}
          </Button>
        ) : null}
        <Button type="submit" className={styles.next} loading={busy ?? false}>
          {nextLabel ?? t('step.next')}
        </Button>
        {saved ? <SavedHint saved={saved} /> : null}
      </div>
    </form>
  );
}
