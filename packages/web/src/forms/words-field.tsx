import { Textarea } from '@mantine/core';
import { LIMITS } from '@redress/shared/limits';
import { useTranslation } from 'react-i18next';
import { countText } from '../text/money.ts';
import { useLanguage } from '../text/use-language.ts';

interface WordsFieldProps {
  /** Where in the command: "statement", "answers.0.statement". */
  id: string;
  label: string;
  required?: boolean;
  value: string;
  error: string | null;
  onChange: (words: string) => void;
}

const NEAR = 0.9;

/** A text in somebody's own words; how much room is left is said when it gets scarce. */
export function WordsField({ id, label, required = false, value, error, onChange }: WordsFieldProps) {
  const { t } = useTranslation('forms');
  const language = useLanguage();
  const limit = LIMITS.statementCharacters;
  const room = { count: countText(value.length, language), limit: countText(limit, language) };
  return (
    <Textarea
      id={id}
      label={required ? label : t('optional', { label })}
      description={value.length > limit * NEAR ? t('characters', room) : null}
      value={value}
      error={error}
      maxRows={12}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
