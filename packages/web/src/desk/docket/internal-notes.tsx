import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../dispute/dispute-context.tsx';
import { useSaying } from '../../dispute/saying.ts';
import { useCommand } from '../../dispute/use-command.ts';
import { WordsField } from '../../fields/words-field.tsx';
import { useSpeech } from '../../text/use-speech.ts';
import { Moment } from '../../ui/due-time.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import styles from './internal-notes.module.css';

/** What the desk writes to itself; it never looks like a part of the file that the sides read. */
export function InternalNotes() {
  const { t } = useTranslation('arbitrator');
  const { detail } = useDispute();
  const { who } = useSaying();
  const notes = detail.entries.filter(({ type }) => type === 'noteAdded').toReversed();
  return (
    <section className={styles.notes} aria-labelledby="notes-title">
      <h2 id="notes-title" className={styles.title}>
        <IconEyeOff size={18} aria-hidden />
        {t('notes.title')}
      </h2>
      <p className={styles.lead}>{t('notes.lead')}</p>
      {detail.allowed.includes('addNote') ? <NoteForm /> : null}
      <ol className={styles.list}>
        {notes.map((entry) => (
          <li key={entry.seq}>
            <p className={styles.by}>
              {who(entry)} · <Moment at={entry.at} />
            </p>
            <p className={styles.words}>{entry.prose['note']}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const none: [] = [];

function NoteForm() {
  const { t } = useTranslation('arbitrator');
  const { sentence } = useSpeech();
  const [note, setNote] = useState('');
  const { send, busy, error } = useCommand(() => setNote(''));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() !== '') send({ type: 'addNote', note });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <ErrorSummary problems={none} sentence={error ? sentence(error) : null} />
      <WordsField id="note" label={t('words.note')} minRows={2} value={note} onChange={setNote} />
      {note.trim() === '' ? null : (
        <Button type="submit" size="sm" variant="default" loading={busy}>
          {t('notes.keep')}
        </Button>
      )}
    </form>
  );
}
