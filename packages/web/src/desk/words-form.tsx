import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordsField } from '../fields/words-field.tsx';
import { CommandForm } from './command-form.tsx';

interface WordsFormProps {
  type: 'askForMore' | 'recuse' | 'reopenEvidence' | 'addNote';
  field: 'question' | 'reasons' | 'note';
  onClose: () => void;
}

/** A step that needs nothing but words. */
export function WordsForm({ type, field, onClose }: WordsFormProps) {
  const { t } = useTranslation('arbitrator');
  const [words, setWords] = useState('');
  return (
    <CommandForm onClose={onClose} input={{ type, [field]: words }}>
      <WordsField id={field} label={t(`words.${field}`)} hint={t(`hints.${type}`)} value={words} onChange={setWords} />
    </CommandForm>
  );
}
