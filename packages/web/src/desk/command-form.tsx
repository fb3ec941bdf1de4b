import { PartyCommand } from '@redress/shared/dispute/commands';
import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../dispute/use-command.ts';
import { FieldErrors } from '../fields/field-errors.ts';
import { useSpeech } from '../text/use-speech.ts';
import { ErrorSummary, type FieldProblem } from '../ui/error-summary.tsx';
import { StaleNotice } from '../ui/stale-notice.tsx';
import { InRoom } from './room-slots.tsx';
import styles from './command-form.module.css';
import { useFieldSentences } from './use-field-sentences.ts';
import type { StaffCommand } from './staff-commands.ts';

interface CommandFormProps {
  /** The command as far as it is filled in. */
  input: { type: StaffCommand } & Record<string, unknown>;
  onClose: () => void;
  submitLabel?: string;
  /** Only for harm or destruction. */
  harmful?: boolean;
  /** Fields; each finds its problem by its id, which is its path in the command. */
  children?: ReactNode;
}

const none: FieldProblem[] = [];

/** One command: what it does in a sentence, its fields, and what went wrong. Nothing written is lost when it is refused. */
export function CommandForm({ input, onClose, submitLabel, harmful = false, children }: CommandFormProps) {
  const { t } = useTranslation(['arbitrator', 'dispute', 'ui']);
  const { sentence } = useSpeech();
  const problemsOf = useFieldSentences(input);
  const { send, busy, error, news, look } = useCommand(onClose);
  const [problems, setProblems] = useState(none);
  const heading = useId();
  const title = t(`dispute:commands.${input.type}`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = PartyCommand.safeParse(input);
    setProblems(read.success ? none : problemsOf(read.error.issues));
    if (read.success) send(read.data);
  };
  return (
    <InRoom place="bench">
      <form className={styles.form} noValidate aria-labelledby={heading} onSubmit={submit}>
        <FormHeading id={heading} title={title} lead={t(`arbitrator:leads.${input.type}`)} />
        <ErrorSummary problems={problems} sentence={error ? sentence(error) : null} />
        {news.length > 0 ? (
          <StaleNotice onShow={look}>{t('arbitrator:changed', { count: news.length })}</StaleNotice>
        ) : null}
        <FieldErrors value={problems}>{children}</FieldErrors>
        <div className={styles.actions}>
          <Button type="submit" color={harmful ? 'red' : 'ink'} loading={busy}>
            {submitLabel ?? title}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('ui:confirm.cancel')}
          </Button>
        </div>
      </form>
    </InRoom>
  );
}

function FormHeading({ id, title, lead }: { id: string; title: string; lead: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <header>
      <h2 ref={heading} className={styles.title} id={id} tabIndex={-1}>
        {title}
      </h2>
      <p className={styles.lead}>{lead}</p>
    </header>
  );
}
